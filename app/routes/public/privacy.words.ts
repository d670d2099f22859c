import type { Reach } from "#app/components/reach.tsx";
import type { Passage } from "#app/components/statement.tsx";

export const words = {
  title: "Privacy, in plain words",
  lede: "What we keep, who can see it, and how to stop it. The short version: nothing about a person goes to an employer until that person has said yes to it.",
  passages: ({ phone, email }: Reach): Passage[] => [
    {
      heading: "Who is responsible",
      body: [
        "Alongside is used by several areas of England and Wales. In each area the council or combined authority that runs the service there is the data controller: it decides why and how personal data is used, and it answers for it. Your specialist can tell you which one is yours, and so can we.",
        `To ask about your data, ring ${phone} or email ${email}. We pass your question to the right area and to its data protection officer.`,
      ],
    },
    {
      heading: "If you are looking for work",
      body: [
        "We keep the name you chose, how and when it is safe to reach you, the district where you live to about a kilometre, and what you and your specialist wrote together about the work you want, your hours and travel, your skills and strengths and what helps you.",
        "We have no place to keep a diagnosis, a National Insurance number, a date of birth, benefits or ethnicity. Please do not write them in; if words like these are typed, we point them out.",
        [
          "An employer learns nothing about you, not even that you exist, before you say yes to that introduction.",
          "They then see exactly the words you ticked, and nothing else.",
          "You can take an introduction back at any time before you start, without a reason. It then disappears from the employer's pages.",
          "Your specialist sees your whole profile. Others in their team see only that they work with someone. A team lead can open your profile only with a written reason, which you can read.",
          "The page “What I share” shows who has seen what.",
        ],
        "Employers here know that Alongside works with people who may want support. They do not know why you use it.",
        "When you are in a job, we keep what your specialist and you worked on, what was agreed, your weeks in work and what you told us. You can read all that we write about you. What you say to your specialist alone is read by them and by whoever stands in for them: your employer cannot see it, nor that there is something. What your employer tells your specialist is not shown on your pages. You can ask for a copy of it.",
      ],
    },
    {
      heading: "If you are an employer",
      body: [
        "We keep your name and work contact details, your organisation and workplaces, your vacancies, your questions to us and your answers to introductions. Specialists in every area that uses Alongside can see your organisation and vacancies. Published vacancies can be read by anyone, and what they say of the job is also offered to search engines and other websites. Names, phone numbers and email addresses stay on our page.",
        "We count how often a vacancy's page was looked at, by day. We count pages, not people.",
        "When somebody who works for you is supported, we keep what you answer, what you agreed and what you tell us of days worked. Your answers are for the specialist, and the person may ask for a copy of them. Please leave out health and the reasons for an absence.",
        "When you ask about someone in your team, tell us about the task and what gets in the way. Please leave out their name and their health: we do not need them and do not want to keep them.",
      ],
    },
    {
      heading: "Why we may use it",
      body: [
        "Areas use this data to carry out a public task: helping people find and keep work. Where what helps you says something about your health, the law calls it special category data. It is used with extra care for employment and social protection purposes, and it goes to an employer only when you decide it does.",
      ],
    },
    {
      heading: "Decisions",
      body: [
        "The portal puts possible jobs and people in order and shows its reasons to a specialist. It gives no scores, it turns nobody down, and it introduces nobody. People decide.",
      ],
    },
    {
      heading: "How long, and where",
      body: [
        "Each area sets how long it keeps records and must tell you when you ask. Records of who opened what are kept as long as the record they are about.",
        "If you have new vacancies sent to you by email, we keep your address and that search until you stop it, or for one year. If you do not press the link in the first email, we delete both after 7 days. No employer is told.",
        "An advert that you only check is not kept and not written down anywhere. If you make a vacancy of it, the words of the advert stay beside the vacancy.",
        "If you ask for advice without an account and do not confirm your email address, we delete your question after 7 days.",
        "Email from us never carries an introduction or the words of one: it carries a link. That link opens one introduction or one job for the person it was sent to, without a password, for 30 days, and nothing else. Please keep such an email to yourself. If your address changes or you tell us so, its links stop. We delete them half a year after they have ended.",
        "If you answer one of our emails, we keep the new words you wrote. If you are looking for work, your address, phone number and signature are left out. We do not keep the email itself.",
        "We keep what was sent to whom, and that it arrived or came back. We do not know whether you have opened an email: there is nothing in it that tells us.",
        "On their pages, specialists and people looking for work see whether words were read. Employers never see whether a person has read something.",
      ],
    },
    {
      heading: "Cookies",
      body: [
        "One cookie keeps you signed in. If you come without an account, by a link we sent you or by the code on a card, a cookie keeps your visit open for up to 12 hours. Another remembers light or dark colours if you choose them. If you have a second step and say that a device is yours, a cookie keeps us from asking there for 30 days. There are no others: no advertising, no tracking, no statistics about you.",
        "If you are a specialist, a visit that you write down without signal waits on your phone until it can be sent. It is locked with a key that only your own account is given.",
      ],
    },
    {
      heading: "Whose data we build on",
      body: [
        "Towns and districts come from GeoNames (geonames.org), under the licence CC BY 4.0, shortened and with districts of London added. Where an area has loaded postcodes: Source: Office for National Statistics licensed under the Open Government Licence v3.0. Contains OS data © Crown copyright and database right 2026. Contains Royal Mail data © Royal Mail copyright and database right 2026.",
      ],
    },
    {
      heading: "Your rights",
      body: [
        "You can ask to see what is kept about you, to have it corrected or erased, to limit how it is used, or to object. Ask your specialist or use the contact above. You get an answer within one month.",
        "If you are not happy with how your data is used, you can complain to the Information Commissioner's Office: ico.org.uk, 0303 123 1113.",
      ],
    },
  ],
};
