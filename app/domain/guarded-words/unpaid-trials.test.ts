import { expect, test } from "vitest";
import { trialInMeeting, unpaidTrialIn } from "./unpaid-trials.ts";

test.each([
  ["We start with an unpaid trial shift.", "unpaid trial shift"],
  ["An unpaid two-hour trial decides it.", "unpaid two-hour trial"],
  ["There is an un-paid trial day first", "un-paid trial day"],
  ["A half-day trial shift, no pay, then we talk.", "trial shift, no pay"],
  ["Trial shift (unpaid) on Saturday", "Trial shift (unpaid"],
  ["The trial is not paid.", "trial is not paid"],
  ["Your first shift is unpaid.", "first shift is unpaid"],
  ["You won’t be paid for it: the trial period is without pay", "trial period is without pay"],
  ["Come in and work a shift for free so we can see you.", "Come in and work a shift for free"],
  ["We ask everybody to do two days unpaid", "do two days unpaid"],
  ["A free trial day in the kitchen", "free trial day"],
  ["Pay starts after the trial week.", "Pay starts after the trial"],
  ["You get paid once the trial is over", "get paid once the trial"],
  ["Working interview, expenses only", "Working interview, expenses only"],
  ["unpaid training shifts", "unpaid training shifts"],
  ["We do an unpaid evening shift to start", "unpaid evening shift"],
  ["Unpaid work trial of a week", "Unpaid work trial"],
  ["No experience needed, unpaid trial shift first", "unpaid trial shift"],
])("“%s” asks for work without pay", (text, found) => {
  expect(unpaidTrialIn(text)?.found).toBe(found);
  expect(unpaidTrialIn(text)?.reason).toContain("Whoever works is paid");
});

test.each([
  "A paid trial shift, at the full rate",
  "Trial shifts are paid at £12.71 an hour.",
  "We never ask for unpaid trial shifts.",
  "There is no unpaid trial. You are paid from the first hour.",
  "Instead of an unpaid trial you meet the team.",
  "Four weeks of trial period with full pay",
  "An unpaid break of 30 minutes",
  "Trial shift, paid, with an unpaid break of 20 minutes",
  "Unpaid leave can be agreed",
  "You help with clinical trials. Parking is free of charge",
  "Keep the trial balance and the unpaid invoices",
  "Chase unpaid invoices on the first day of the month",
  "Free parking, and a free lunch on every shift",
  "A practical try-out instead of an interview, 1 hour",
  "A work trial agreed with the Jobcentre, without pay, before the offer",
  "Your pay goes up after the trial period",
  "See whether plants are for you. One morning, no work that we would pay someone for.",
  "Free membership, with a free trial of the gym",
  "Work mornings, for free use of the garden ask Colm",
])("“%s” is left alone", (text) => {
  expect(unpaidTrialIn(text)).toBeNull();
});

test.each([
  ["Trial shift on Thursday, 10 to 2", true],
  ["Could you work a shift on Friday?", true],
  ["Paid trial shift on Thursday, 10 to 2", false],
  ["Trial shift on Thursday, £13 an hour", false],
  ["Thursday 5 March after 2, or any time Friday", false],
  ["After your colleague’s shift on Tuesday", false],
  ["Unpaid trial shift, paid lunch", true],
])("as words about a meeting “%s” stops: %s", (text, stops) => {
  expect(trialInMeeting(text) !== null).toBe(stops);
});
