/** Sorted words, each as the number of letters it shares with the one before (A = 0, B = 1, ...) and the rest. */
export function frontCode(words: readonly string[]): string {
  let before = '';
  return words
    .toSorted()
    .map((word) => {
      let same = 0;
      while (same < 25 && same < before.length && before[same] === word[same]) same += 1;
      before = word;
      return String.fromCharCode(65 + same) + word.slice(same);
    })
    .join('');
}
