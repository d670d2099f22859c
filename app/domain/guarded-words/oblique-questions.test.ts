import { expect, test } from "vitest";
import { findHealthQuestion } from "./guarded-words.ts";

const talk = "Would you like to talk with us about how the work could be done?";

/** What employers write about somebody they have been introduced to, and whether the law stops it before an offer. */
const messages: readonly [text: string, answer: "stopped" | "goes on"][] = [
  ["Can she manage stairs?", "stopped"],
  ["can he manage the stairs", "stopped"],
  ["Could they cope with three flights of stairs?", "stopped"],
  ["Would the stairs be a problem for her?", "stopped"],
  ["Is she able to climb a ladder?", "stopped"],
  ["Will he be OK standing all day?", "stopped"],
  ["Can Amara stand for four hours?", "stopped"],
  ["Will she be all right on her feet all day?", "stopped"],
  ["Can she be on her feet all day?", "stopped"],
  ["Can he lift 20kg?", "stopped"],
  ["Would they be able to carry heavy trays?", "stopped"],
  ["Is heavy lifting going to be too much for him?", "stopped"],
  ["Can she bend down to the low shelves?", "stopped"],
  ["Can he walk far?", "stopped"],
  ["Is he physically able to do manual handling?", "stopped"],
  ["Can he hear the fire alarm?", "stopped"],
  ["Can she see well enough for the till?", "stopped"],
  ["How is his eyesight?", "stopped"],
  ["Is her hearing all right?", "stopped"],
  ["Can they speak properly?", "stopped"],
  ["Could he cope?", "stopped"],
  ["Can she handle pressure?", "stopped"],
  ["Will they manage the noise?", "stopped"],
  ["Would he be able to keep up with the others?", "stopped"],
  ["Does she get overwhelmed?", "stopped"],
  ["Will he get tired by the end of a shift?", "stopped"],
  ["Does he have meltdowns?", "stopped"],
  ["Can she follow simple instructions?", "stopped"],
  ["Can he concentrate?", "stopped"],
  ["Will she remember instructions?", "stopped"],
  ["Can he be left alone?", "stopped"],
  ["Is he safe around knives?", "stopped"],
  ["How many sick days did she have?", "stopped"],
  ["Will she be off a lot?", "stopped"],
  ["Does he need a lot of time off?", "stopped"],
  ["Is she likely to go off sick?", "stopped"],
  ["Is there anything we should know?", "stopped"],
  ["Anything else we need to be aware of?", "stopped"],
  ["Is there something I should know about him?", "stopped"],
  ["Is there anything he can't do?", "stopped"],
  ["What can’t she do?", "stopped"],
  ["Does he have any limitations?", "stopped"],
  ["Has she got any difficulties?", "stopped"],
  ["What are his limitations?", "stopped"],
  ["Are there any issues with her?", "stopped"],
  ["Any concerns we should have?", "stopped"],
  ["Does she have a carer?", "stopped"],
  ["Is she on PIP?", "stopped"],
  ["Is he a bit slow?", "stopped"],
  ["Is it mental or physical?", "stopped"],
  ["How severe is she?", "stopped"],
  ["Is she strong enough for this?", "stopped"],
  ["We need to know she can manage the stairs.", "stopped"],
  ["I wonder if he could cope with the pace.", "stopped"],
  ["Would he struggle with the noise?", "stopped"],

  ["Has she worked as a healthcare assistant?", "goes on"],
  ["Is he good at mental arithmetic?", "goes on"],
  ["Would she clean the disabled toilet on Fridays?", "goes on"],
  ["Can he come to the health and safety induction?", "goes on"],
  ["Can she start Monday?", "goes on"],
  ["Can he work Saturdays?", "goes on"],
  ["Can she manage a small team?", "goes on"],
  ["Can he handle cash?", "goes on"],
  ["Has she handled complaints?", "goes on"],
  ["Can he do evenings?", "goes on"],
  ["Does she know how to use a coffee machine?", "goes on"],
  ["Would he be happy to clean the stairs?", "goes on"],
  ["Could she stand in for Marcus on Friday?", "goes on"],
  ["Can she walk to work or is there a bus?", "goes on"],
  ["Can he see the rota online?", "goes on"],
  ["What can she do best?", "goes on"],
  ["What would he like to learn?", "goes on"],
  ["Is there anything we should bring?", "goes on"],
  ["Is there anything you would like to know about us?", "goes on"],
  ["Is there anything she would like to see first?", "goes on"],
  ["Are there any problems with the start time?", "goes on"],
  ["Does he have any questions for us?", "goes on"],
  [
    "The job has stairs. Would you like to talk with us about how the work could be done?",
    "goes on",
  ],
  ["The job is on your feet all day, in two rooms.", "goes on"],
  ["We can move the lifting to somebody else.", "goes on"],
  ["Does she want time off in August?", "goes on"],
  ["Can he carry on until six on Fridays?", "goes on"],
  ["Could she carry out the stock check?", "goes on"],
  ["Will he be trained on the till first?", "goes on"],
  ["Is she free to talk on Tuesday?", "goes on"],
  ["Can they read a recipe in English?", "goes on"],
  ["Has he used a ladder safely before, with training?", "goes on"],
  ["Is he OK with Tuesday at ten?", "goes on"],
  ["Would she be happy to work alone on the early shift?", "goes on"],
  ["How does he get to work?", "goes on"],
  ["Does she have a driving licence?", "goes on"],
  ["Is he available full time?", "goes on"],
  ["Can she deal with customers in Spanish?", "goes on"],
  ["What are her hours?", "goes on"],
];

test.each(messages)("“%s” %s", (text, answer) => {
  expect(findHealthQuestion(text).length > 0 ? "stopped" : "goes on").toBe(answer);
});

test("the table has messages enough of both kinds", () => {
  const stopped = messages.filter(([, answer]) => answer === "stopped");
  expect(stopped.length).toBeGreaterThan(30);
  expect(messages.length - stopped.length).toBeGreaterThan(30);
});

test.each([
  ["Can she manage stairs?", `The job has stairs. ${talk}`],
  ["Will he be OK standing all day?", `Much of the job is done standing. ${talk}`],
  ["Could he cope?", `The job can be busy and loud at times. ${talk}`],
  [
    "Is there anything we should know?",
    "Is there anything we can change so this person can show us their best?",
  ],
])("“%s” is answered with what may be asked, and why", (text, safeQuestion) => {
  const [found] = findHealthQuestion(text);
  expect(found).toMatchObject({ safeQuestion, instead: safeQuestion });
  expect(found?.reason).toContain("Equality Act 2010, section 60");
  expect(findHealthQuestion(safeQuestion)).toEqual([]);
});
