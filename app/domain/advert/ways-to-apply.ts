/** The ways in which an advert lets people apply. A number for questions is no way to apply. */
import type { PlainAdvert } from "./plain-advert.ts";
import type { Span } from "./sentences.ts";

const wayKinds = [
  "phone",
  "text",
  "email",
  "post",
  "inPerson",
  "form",
  "message",
  "another",
] as const;
type WayKind = (typeof wayKinds)[number];

const ways: Readonly<Record<WayKind, RegExp>> = {
  phone:
    /\b(?:(?:call|ring|phone|telephone|tel|speak to|talk to|give (?:\w{1,12} ){1,3}(?:a )?(?:call|ring|bell))(?: or (?:text|email|e-mail|whatsapp|message|write))?(?: (?!now\b|centre|center|cent|handl|us? ?today to arrange a visit)[\w'.,-]{1,14}){0,5}?(?: ?[:-])?(?: ?(?:on|at|tel:?|:))? ?\(?\+?[\d][\d \-()]{7,16}\d|(?:apply|applications?|enquire|contact us|get in touch|respond)(?: \w{1,12}){0,2} (?:by|over|on|via) (?:the )?(?:tele)?phone(?: only)?(?: on)?(?: \(?[\d][\d \-()]{7,16}\d)?|(?:tele)?phone (?:applications|calls?|enquiries) only|(?<!or )(?:call|ring|phone|telephone)(?: (?:us|me|now|today|the (?:shop|office|salon|school|home|manager|team|restaurant|pub|branch)|(?!handl|cent)[a-z]{2,12}))(?= (?:to apply|for an? (?:interview|application|chat)|if (?:you're |you are )?interested|now|today|on|or|and)|[.,!;\n]|$)|(?:tel|phone|telephone|mob|mobile)(?: no| number)?\.? ?[:.-]? ?\(?\+?\d[\d \-()]{7,16}\d|\(?0\d{2,4}\)?[ -]?\d{3,4}[ -]?\d{3,4}\b)/g,
  text: /\b(?:text|sms|txt)(?: (?:us|me|your|[a-z]{2,12}|or \w{1,8}|the word|"?\w{2,12}"?)){0,4}(?: (?:on|to|at))? ?\(?(?:\+?\d[\d ]{4,14}\d)?\b(?=.{0,40}(?:\d|apply|interest|name))/g,
  email:
    /(?:\b(?:e-?mail(?:ed|ing)?|send|forward|apply|cvs?|applications?|reply|respond|write)\b[^.\n@]{0,60}?)?\b[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{2,20}){1,4}|\b(?:by|via) e-?mail\b(?: only)?|\be-?mail (?:us|me|your|a|the|[a-z]{3,12} (?:with|your|a|on|at|to)|cvs?)[^.\n]{0,40}|\bcvs? (?:by|via|to) e-?mail\b|\bsend (?:your |a |us your |an up-?to-?date )?(?:cvs?|resume)(?: and (?:a )?cover(?:ing)? (?:letter|note))? to (?:us|the (?:manager|office))\b|\bor e-?mail\b/g,
  post: /\b(?:by post|in writing to|post (?:it|your|them|the form)[^.\n]{0,40}|write to (?:us|the|our|mrs?|ms|dr|\w{2,15})[^.\n]{0,40}|by letter|letters? (?:(?:or|and) e-?mails? )?to\b(?! [\w.+-]{1,64}@)[^.\n@]{0,40}|send (?:us )?(?:a letter|your application|a cv|your cv)[^.\n@]{0,60}(?:road|street|lane|avenue|house|\b[a-z]{1,2}\d{1,2}[a-z]? ?\d[a-z]{2})|postal applications?|or (?:by )?post|or write(?= ?[.,;]| to\b|$))/g,
  inPerson:
    /\b(?:(?:pop|drop|call|come|walk|stop|nip)(?:ping)? (?:(?:it|one|your cv) )?(?:in(?:to)?|by|on in|off)\b[^.\n]{0,40}|in person\b(?! (?:interview|meeting))|(?:hand|bring|drop|leave|take)(?:ing)? (?:in |off )?(?:your |a |us your )?cv(?:s)?(?: in| off| into| to| at| with)?[^.\n@]{0,30}|(?:collected|picked up|obtained|available|returned|handed in|dropped off)[^.\n@]{0,20} (?:from|at|to|in) (?:the |our |any )?(?:\w{1,12} )?(?:office|reception|shop|store|school|branch|bar|library|counter|salon|depot|front desk)\b|(?:collect|pick up|get) (?:one|a form|an application form|a pack)\b[^.\n]{0,30}|call (?:at|round)\b[^.\n]{0,40}|(?:just )?turn up|come along|cvs? to the (?:\w{1,12} )?(?:shop|store|office|school|salon|bar|reception|restaurant|counter|pub)|visit (?:us|the|our)(?: \w{1,14}){0,3}(?: (?:to apply|and ask|for an application))|ask (?:for|at|in|inside|behind)(?: an application form at)? (?:\w{1,14} )?(?:at |in |behind )?(?:the )?(?:bar|till|reception|counter|shop|store|salon|desk|branch|front desk|office|kitchen)|apply (?:within|in (?:store|branch|the shop|the pub|person))|enquire within)/g,
  form: /\b(?:apply(?:ing)? (?:(?:online|on-line|today|now|directly|direct) )?(?:here|online|on-line|via|through|on|at|using|below|by (?:clicking|completing|filling|using|following|visiting|submitting)|with (?:your )?(?:indeed|cv-library)|from (?:our|the)|(?:now|direct(?:ly)?)(?= (?:through|via|on|at|by|using)))(?: (?!email|e-mail|phone|post|telephone|text)[\w'./:-]{1,40}){0,3}|(?:online |on-line |web |short |our |paper |simple |the |an |electronic |google )?(?:application|expression of interest|enquiry|web|online|google|contact) form|application (?:forms?|packs?) (?:(?:is |are |can be )?(?:available|obtained|downloaded|requested)|from)\b[^.\n]{0,30}|(?:fill in|complete|submit|return)(?:ing)? (?:the |our |an |a |this )?(?:\w{1,10} ){0,3}(?:form|application)|(?:hit|press|tap|use) (?:the )?"?apply\b[^.\n]{0,20}|click(?:ing)? (?:on )?(?:the |here|apply|below|to|"|this|our)[^.\n]{0,30}|(?:apply|link|button|form|qr code) (?:below|above)|(?:online|recruitment|jobs?|careers?|vacancies|our) (?:portal|website|web ?site|web page|webpage|careers page|site)|(?:https?:\/\/|www\.)[\w./?=&%#~-]{3,80}|(?:upload|submit|submitting) (?:your |a )?(?:cv|application|resume)|easy apply|nhs jobs|trac jobs|apply button|scan the qr)/g,
  message:
    /\b(?:whatsapp|dm us|dms? (?:us|open)|direct message|(?:private |instant )?message (?:us|me|the page|our page|[a-z]{2,12} on)|messenger|(?:via|on|through) (?:our )?(?:facebook|instagram|linkedin|socials?))\b/g,
  another:
    /\b(?:(?:ask|call|ring|phone|text|contact)(?: [\w'.-]{1,14}){0,4} for (?:a |an )?(?:paper|printed|large print|hard|accessible) (?:form|copy|version|pack|application)\w{0,2}|(?:paper|printed) (?:application )?(?:forms?|copies|copy|versions?|packs?)(?= (?:is|are|can|available|on request|from|at|by)\b)|ask(?:ing)? (?:for help |for somebody |for someone |us for help )?(?:at|in) (?:any|your|the) (?:local |nearest |\w{1,12} )?(?:library|libraries|job ?centre|hub|community centre)|(?:in |by )?(?:an(?:other|y)|a different|an alternative|other|alternative|different) (?:\w{1,12} )?(?:ways?|formats?|means|methods?|routes?) (?:to apply|of applying|that (?:suits|works)|you (?:like|prefer|choose)|if|for (?:your|the|applying|application))|(?:apply|application|applications|applying)[^.\n]{0,50}(?:another way|different way|other way|other formats?|another format|alternative formats?|different formats?|any format|any way|whichever way|however (?:suits|you)|in a way that|by video|video or audio|audio|voice note|video|large print|over the phone)|(?:another|different|alternative|other) (?:ways?|formats?)[^.\n]{0,40}(?:apply|application|applying)|help (?:with|to|filling|completing)(?: in)? (?:your |the |an |this |make an )?(?:appl(?:y|ying|ication)|form|complete)|video (?:cv|application|message)|voice (?:note|message)s?)\b/g,
};

const asksToApply =
  /\b(?:appl(?:y|ying|ication|ications|icants?)|cvs?|resume|interested|interest|to be considered|join (?:us|our)|to arrange (?:an interview|a trial)|interview|want (?:the|this) job|sounds? like you|call|ring|phone|text|e-?mail|contact|get in touch|send|click|pop in|drop in|whatsapp|message|enquir(?:e|ies)|tel|respond|form|www|https?|upload|hand in|bring)\b/;
const onlyToAsk =
  /\b(?:informal (?:chat|discussion|conversation|enquir\w{1,4}|visit|call)|(?:further|more) (?:information|details|info)|find out more|(?:any |with |have |if you have )questions|queries|need any (?:changes|help|support|adjustments?)|(?:changes|help|support|anything different) (?:with|at|for)|discuss (?:the|this)|chat about|to learn more|visit beforehand|look around|adjustments?|support during|if you need|(?:difficult|trouble|problem)\w{0,4} (?:applying|with))\b/;

const weRing =
  /\b(?:we|we'll|we will|somebody will|manager will) (?:\w{1,10} ){0,2}(?:call|ring|phone|telephone)\b/g;
const onlyTexts =
  /^(?!.*\b(?:call|ring|phone|telephone|tel|speak)\b).*\b(?:text|sms|txt|whatsapp)\b/;

interface Way {
  readonly kind: WayKind;
  readonly span: Span;
}

/** The first mention of each way. */
export function waysToApply(advert: PlainAdvert): readonly Way[] {
  const found = new Map<WayKind, Way>();
  let asked = false;
  for (const [start, end] of advert.sentences.flatMap((sentence) => clausesOf(advert, sentence))) {
    const clause = advert.plain.slice(start, end);
    const questionsOnly = asked || (onlyToAsk.test(clause) && !appliesToo.test(clause));
    // "Need any changes? Ring Jo": what follows answers the question.
    asked = clause.endsWith("?") && onlyToAsk.test(clause);
    if (!asksToApply.test(clause) && !/\d{5}|@/.test(clause)) continue;
    for (const kind of wayKinds) {
      if (found.has(kind) || (questionsOnly && kind !== "another")) continue;
      // A number that is for texts is not one to ring.
      if (kind === "phone" && onlyTexts.test(clause.replace(weRing, " "))) continue;
      const match = firstOf(ways[kind], clause);
      if (!match) continue;
      const from = match[0] === 0 ? asksBefore(advert, start) : start + match[0];
      found.set(kind, { kind, span: [from, start + match[1]] });
    }
  }
  return [...found.values()].sort((a, b) => a.span[0] - b.span[0]);
}

/** "Send us something creative! jobs@…": a sentence that is but an address goes on from the one before. */
const sendsBefore =
  /\b(?:send|e-?mail|forward|apply|applications?|cvs?|get in touch|contact us|drop us)\b[^.!?\n]{0,80}[.!?:\n ]{1,3}$/;

function asksBefore({ plain }: PlainAdvert, start: number): number {
  const before = plain.slice(Math.max(0, start - 100), start);
  const asked = sendsBefore.exec(before);
  return asked ? start - before.length + asked.index : start;
}

const appliesToo =
  /(?:^|[,;:] |\b(?:or|and) )(?:please )?(?:to )?apply\b|\b(?:apply (?:by|to)|applications? (?:to|by)|send (?:your|a) cv)\b/;

function clausesOf({ plain }: PlainAdvert, [start, end]: Span): Span[] {
  let from = start;
  return plain
    .slice(start, end)
    .split(";")
    .map((clause): Span => {
      const span = [from, from + clause.length] as const;
      from += clause.length + 1;
      return span;
    });
}

/** "not by post", and what the employer does: "we will ring you back". */
const refused =
  /\b(?:no|not|don't|without|never)\b[^,;]{0,25}$|\b(?:we|we'll|we will|we may|we can|somebody will|someone will|manager will|you will|you'll) (?:\w{1,10} ){0,2}$/;

function firstOf(pattern: RegExp, sentence: string): Span | null {
  for (const match of sentence.matchAll(pattern)) {
    const [words] = match;
    const before = sentence.slice(Math.max(0, match.index - 40), match.index);
    if (!refused.test(before)) return [match.index, match.index + words.trimEnd().length];
  }
  return null;
}

/** "Apply now", with nothing that says how. */
export const saysApply = /\b(?:apply (?:now|today)|apply!|how to apply|to apply)\b/;
