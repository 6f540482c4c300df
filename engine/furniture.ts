/**
 * What publishing systems put around an article inside its own element: comments, related headlines, newsletter boxes,
 * share bars. Told by the names that authors give such parts (class, id, label), as whole names only, and by blocks that
 * do nothing but lead elsewhere. Bad at: names made by machines, names in other languages.
 */

const subjects = 'articles?|content|coverage|headlines|items|links|list|news|pages|posts?|reads?|stories|story|topics';
const boxes = 'area|banner|block|box|card|container|cta|form|module|panel|section|slot|unit|widget|wrapper';

const names = `
  comments? comment-(?:body|content|entry|form|list|respond|thread)s? commentlist comments-(?:list|title|${boxes})
  disqus(?:-thread)? respond responses
  most-(?:commented|popular|read|shared|viewed) read-(?:also|next) also-read see-also up-next
  you-(?:may|might)-(?:also-)?like what-to-read(?:-next)?
  (?:more|latest|related|recommended|suggested|trending|top|popular)-(?:${subjects}|${boxes})
  related recommended recommendations? recirc(?:ulation)? trending jp-relatedposts yarpp(?:-related)? outbrain taboola
  more-(?:from|in|on)(?:-.{1,40})? (?:around|from)-the-web
  newsletter(?:-(?:promo|sign-?up|${boxes}))? sign-?up-(?:${boxes}) subscribe(?:-(?:${boxes}))? subscription-(?:${boxes})
  ads? advert advertisement advertising ad-(?:label|text|${boxes}) sponsored(?:-(?:${subjects}|${boxes}))?
  promo(?:-(?:${boxes}))? promoted
  side-?bar breadcrumbs? pagination post-navigation nav-links menu
  share(?:-(?:bar|buttons|tools|${boxes}|links))? sharing social(?:-(?:bar|buttons|icons|links|share|sharing))?
  tags? tag-list tags-list author-(?:bio|box|card|info) about-the-author byline
  credits? (?:photo|image)-credit image-caption wp-caption-text
  cookies? cookie-(?:bar|consent|notice|${boxes}) consent-.{1,20} gdpr
`;

const isName = new RegExp(
  `^(?:(?:article|content|entry|js|page|post|site|story)-)?(?:${names.trim().split(/\s+/).join('|')})$`,
);

/**
 * Whether a class, an id or a label names such a part. Takes the forms that authors use: "RelatedStories",
 * "related_stories", "c-related__list" (of which either half counts), "related--wide" (of which only the first half does).
 */
export function isFurnitureName(name: string): boolean {
  const [block = ''] = name.trim().split('--');
  const parts = block
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split('__');
  return parts.some((part) => isName.test(part.replace(/[\s_]+/g, '-').replace(/^[a-z]-/, '')));
}

/** What a label before a link may have, in UTF-16 units: "Read also:", "More on this story:". */
const maxLabelChars = 30;

/**
 * Whether a block with links is no more than a way to another page, given its text outside of links: nothing but
 * punctuation, or a label with a colon.
 */
export function isPointerElsewhere(textOutsideLinks: string): boolean {
  const text = textOutsideLinks.trim();
  return !/[\p{L}\p{N}]/u.test(text) || (text.length <= maxLabelChars && text.endsWith(':'));
}
