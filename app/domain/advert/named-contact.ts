/** Whether an advert names a person to turn to, and not only a team, a number or an address. */
import { firstNames } from "../guarded-words/people-names.ts";
import { isAPlace } from "./named-places.ts";

const notAPerson = new Set(
  `Us The Our Your This Me My Hr HR Human Recruitment Reception Head Office Team Manager Managers Monday Tuesday Wednesday Thursday
  Friday Saturday Sunday January February March April May June July August September October November December Email Phone Tel
  Telephone Mobile Details Contact Please Customer Customers Sales People Services Care Careers Jobs Apply Applications Park Street
  Road School Hotel House Hospital College University Council Facebook Whatsapp Instagram Linkedin Indeed Centre Center Gmail
  Now Today Here Call Ring Text And Or For On At To With If We You A An In It Is No New All Any Home Ltd Limited Recruiter Branch
  Store Shop Salon Administrator Admin Department Resources General Enquiries Support Person Information Form Nhs Uk Job Hiring
  Candidates Applicants Clients Residents Families Children Staff Everyone Messenger Google Zoom Teams Microsoft Excel Word English
  Welsh British Christmas Easter Maths Science Chef Owner Director Supervisor Consultant Nurse Matron Headteacher Principal Local
  Access Disability Equality Young Adult Social Community National North South East West Great Royal Saint St Mount High Lower Upper
  Website Address Location Company Business Deputy Area Regional Senior Assistant Registered Site Line Talent Acquisition`.split(
    /\s+/,
  ),
);
const title = "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Rev|Cllr|Sister|Chef|Nurse|Captain|Father)\\.? ";
const aPerson = new RegExp(
  `(?<![\\p{L}\\d@./-])(?:(${title})(?=\\p{Lu}))?(\\p{Lu}(?:\\p{Ll}[\\p{Ll}’'-]{0,18}|(?<=(?:Mr|Mrs|Ms|Miss|Mx|Dr)\\.? \\p{Lu})\\.?(?= \\p{Lu}\\p{Ll})))(?=((?: (?:\\p{Lu}[\\p{L}’'-]{1,20}|\\p{Lu}\\.?)){0,2}))(?![\\p{L}@])`,
  "gu",
);

const whoTheyAre =
  "(?:our |the |your |a )?(?:[\\w-]{2,15} ){0,3}(?:manager|owner|chef|officer|lead|leader|head|director|consultant|administrator|supervisor|matron|teacher|headteacher|co-?ordinator|secretary|recruiter|chair|clerk|adviser|advisor|foreman|partner|landlord|landlady|head of \\w{2,12})";
/** "contact", "ring", "speak to our manager": what comes next is a person. */
const turnTo = new RegExp(
  `\\b(?:contact|call|ring|phone|telephone|tel|mobile|e-?mail|text|message|whatsapp|ask(?:(?: \\w{2,12}){0,4} for)?|speak (?:to|with)|talk (?:to|with)|chat (?:to|with)|chat|write to|fao|for the attention of|attention of|addressed to|tell|see|get in touch with|meet|applications? to|cvs? to|letter to|(?:return|returned|send|sent|forward|forwarded|submitted|addressed|emailed|handed|post|posted|forms?|letters?)(?: (?:it|them|your|the|this|completed|form|forms|application|cv|letter|and)){0,5} to|(?:contact|named contact|hiring manager|recruiting manager|contact (?:name|person)|recruiter|your contact|my name is|i'm|i am)(?: is)?)(?:(?: or|,| and|/) (?:e-?mail|text|call|ring|phone|message|whatsapp|write to|speak to))*(?: (?:us|in confidence|directly|now|today|direct))?(?:[,:]| -| –)? ?(?:${whoTheyAre},? ?)?$`,
);
const weakly =
  /(?:\b(?:to|with|for|by|from|and|or|manager|owner|is|chef|lead|officer|head|contact)|[:•(,–-]|^|\n|[.!?]) ?$/;
const reachable =
  /^(?:,| -| –|:| \()?(?: ?[\w ,&'-]{0,45}?)(?:,| -| –|:)? ?(?:on|at|by|via|tel|telephone|phone|mobile|e-?mail)?\.?:? ?(?:\(?\+?0?\d[\d ()-]{7,14}\d|[\w.+-]{1,40}@)/;
const fullName =
  /\b(?!(?:the|no|job|jobs|info|team|hr|head|front|people|your|our|hello|mail|work|apply)\.)[a-z]{2,15}\.[a-z]{2,20}@/;

const ofAPlace =
  / (?:Hotel|House|Hall|School|Council|Hospital|Office|Shop|Store|Branch|Surgery|Clinic|Library|College|Road|Street|Park|Farm|Centre|Team|Recruit\w*|Logistics|Jobs|Care|Cleaning|Services|Staffing|Foods?|Ltd|Limited)\b/;

export function namesSomebody(text: string): boolean {
  if (fullName.test(text)) return true;
  for (const match of text.matchAll(aPerson)) {
    const [whole, isTitled, first = "", rest = ""] = match;
    if (!isTitled && notAPerson.has(first)) continue;
    const end = match.index + whole.length + rest.length;
    const lead = text.slice(Math.max(0, match.index - 70), match.index).toLowerCase();
    const line = lead.slice(lead.lastIndexOf("\n") + 1);
    const after = text.slice(end, end + 90);
    const isKnown = isTitled !== undefined || firstNames.has(first);
    // "Moira Tait on 01943 …": a village and a first name.
    const isCalled = rest !== "" && turnTo.test(line) && reachable.test(after);
    if (!isKnown && isAPlace(first) && (!isCalled || ofAPlace.test(rest))) continue;
    if (
      turnTo.test(line) &&
      // "Mobile Security Officer" is no name beside a number.
      (isKnown || !/^(?:mobile|tel|telephone|phone|text|message) $/.test(line)) &&
      !/^ ?(?:ltd|limited|group|house|hotel|school|council|team|recruitment)\b/i.test(after)
    )
      return true;
    if (
      weakly.test(line) &&
      reachable.test(after) &&
      (isKnown || rest !== "" || /\b(?:to|with|for) ?$/.test(line))
    )
      return true;
    if (
      isKnown &&
      /\b(?:appl(?:y|ications?)|cv|contact|questions?|chat|visit|discussion|call|speak|report)\b/.test(
        line,
      )
    )
      return true;
  }
  return false;
}
