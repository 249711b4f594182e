/** The words of a review. Coded words come from `@harborlight/domain`, rules of law from their pack. */
export const en = {
  title: 'Review',
};
