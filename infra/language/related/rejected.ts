// Written for this project after reading all that the script proposes: what an editor would not offer. "word: other other", both ways.
export const rejectedPairs = `
act: action
add: addition
angle: angular
anniversary: birthday
anthropology: archeology archaeology
appropriate: earmark
architect: designer
aroma: aromatic
art: artistic
attribute: ascribe
banknote: greenback
baptism: sacrament
belief: doctrine
believe: think
biology: genetics physiology
bone: skull
book: publication
brook: creek
browse: browser
build: create
castle: palace
charm: captivate
cheese: mozzarella
citizenship: citizen
class: grade
clothing: wearable footwear
coach: manager
comedy: sitcom comic
comment: commentary
commentator: observer
community: village
compete: competitive
computer: machine
concept: conceptual
concern: pertain relate
consequence: effect result
consider: regard
contain: comprise
contend: contention
cordial: liqueur
cornet: trumpet
counsel: counselor
curate: rector
dealer: dealership
dear: dearest
debate: discussion
deer: elk
demonstrate: prove
detect: discover observe
detector: sensor
device: sensor
director: manager
discover: learn
discussion: negotiation
dismiss: ignore
divide: division
document: documentary
drama: dramatic
drive: driver
dust: debris
eddy: whirlpool
eden: paradise
effect: result
elect: elector
elk: moose
employ: utilize utilise
engage: pursue
enter: entrance
enzyme: protein
facility: installation
fairy: sprite
fascism: nazism
finger: thumb
football: rugby
fort: garrison
fowl: poultry
frog: toad
fund: money
fusion: fuse
galvanize: startle
glory: glorious
gust: wind
hair: hairy
hall: hallway
hawk: hawker
herb: herbal
hippie: hipster
howitzer: mortar
inactivate: demobilize
infidel: pagan
inflammation: inflame
insertion: interpolation
integrity: unity
jaguar: panther
judge: judgment
jukebox: nickelodeon
keep: maintain
lean: leaner
leg: limb
liable: liability
love: lover
luminary: notable
mammal: vertebrate
maternity: pregnancy
mathematics: science
meal: breakfast lunch dinner
measurement: observation
meat: pork sausage
medication: antidepressant
medicine: medical
mess: messy
microorganism: organism
miracle: miraculous
move: movement
nationalism: patriotism
necessary: necessity
novel: novella fiction
offer: provide
option: opt
pastor: rector
payload: warhead
pertain: pertinent
phase: stage
philosophy: doctrine
plan: program
portrait: portray
premiership: premier
print: printer
proceed: process
programme: programming
provide: provision
punt: punter
putting: putt
quality: ability
register: registry
reptile: vertebrate
rock: stone boulder
room: bedroom
rugby: football
rule: ruler
satisfy: satisfactory
seek: try
silence: silent
sonata: symphony
speak: speaker
spec: specify
specify: specification
state: statement
storage: store
store: storage
stung: riled
subdivide: subdivision
succeed: succession
symptom: symptomatic
tear: rip
throng: horde
train: trainer
trauma: traumatize
unavoidable: inescapable
urge: urgent
use: usage
vend: vendor
visit: visitor
wake: aftermath
wit: witty
`;

/** Words that mean too many things, are names too, or mean too little to offer others or be offered. */
export const rejectedWords = `
aids appear bush cane case con cross dub guess hawk kind lean leaner little look mac mike notable pant pen pol rest rover see seem semi sort suppose
think type
`;
