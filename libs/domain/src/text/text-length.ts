/** Characters as people count them: a rare Han character outside the basic plane is one. */
export const textLength = (text: string): number => {
  let surrogates = 0;
  for (let index = 0; index < text.length; index += 1)
    if ((text.charCodeAt(index) & 0xfc00) === 0xdc00) surrogates += 1;
  return text.length - surrogates;
};
