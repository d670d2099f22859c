import { dayInWords } from "../../app/domain/calendar/calendar.ts";

/** As Marcus had it in an email: two lines say more than they mean to. */
export const advertForAPorter = (closesOn: string) => `Weekend kitchen porter
Bramble Kitchens

31 Dock Street, London SE1 2YD

Hours: 12 hpw, Saturdays and Sundays, 10am to 4pm
Pay: £13.40ph
Part time, permanent
Closing date: ${dayInWords(closesOn)}

We are looking for a self-starter for our fast-paced weekend kitchen.

What you will do
- Wash up by machine
- Put pans away
- Peel and cut vegetables
- Take the bins out at the end of the day

What we need from you
- You can stand for most of the shift
- You are happy to work both days

Nice to have
- You have worked in a kitchen before

To apply, ring Marcus on 020 7946 0171.
`;
