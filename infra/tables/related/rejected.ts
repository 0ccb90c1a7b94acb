// Written for this project after reading all that the script proposes: what an editor would not offer. "word: other other", both ways.
export const rejectedPairs = `
act: action
add: addition
anniversary: birthday
anthropology: archeology archaeology
appropriate: earmark
architect: designer
attribute: ascribe
banknote: greenback
baptism: sacrament
belief: doctrine
believe: think
biology: genetics physiology
bone: skull
book: publication
brook: creek
build: create
castle: palace
charm: captivate
cheese: mozzarella
class: grade
clothing: wearable footwear
coach: manager
comedy: sitcom
commentator: observer
community: village
computer: machine
concern: pertain relate
consequence: effect result
consider: regard
contain: comprise
cordial: liqueur
cornet: trumpet
curate: rector
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
dust: debris
eddy: whirlpool
eden: paradise
effect: result
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
galvanize: startle
gust: wind
hall: hallway
hippie: hipster
howitzer: mortar
inactivate: demobilize
infidel: pagan
insertion: interpolation
integrity: unity
jaguar: panther
judge: judgment
jukebox: nickelodeon
keep: maintain
leg: limb
luminary: notable
mammal: vertebrate
maternity: pregnancy
mathematics: science
meal: breakfast lunch dinner
measurement: observation
meat: pork sausage
medication: antidepressant
microorganism: organism
move: movement
nationalism: patriotism
novel: novella fiction
offer: provide
option: opt
pastor: rector
payload: warhead
phase: stage
philosophy: doctrine
plan: program
proceed: process
quality: ability
reptile: vertebrate
rock: stone boulder
room: bedroom
rugby: football
seek: try
sonata: symphony
spec: specify
state: statement
storage: store
stung: riled
succeed: succession
tear: rip
throng: horde
unavoidable: inescapable
use: usage
wake: aftermath
`;

/** Words that mean too many things, are names too, or mean too little to offer others or be offered. */
export const rejectedWords = `
appear bush cane case con cross dub guess hawk kind lean leaner little look mac mike notable pant pen pol rest rover see seem semi sort suppose
think type
`;
