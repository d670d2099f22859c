/** The limit beside the workers: nodemailer alone, handing letters of the same size to the same sink as fast as it can. */
import { createTransport } from "nodemailer";

const [, , port = "", mails = "0", from = "0", size = "4000"] = process.argv;
const connections = 10;
const transport = createTransport({
  url: `smtp://127.0.0.1:${port}`,
  pool: true,
  maxConnections: connections,
  maxMessages: 500,
});
// Half of it as text, half as HTML, and some for the headers, as the portal writes them.
const words = "We look after our people, and so do you. ".repeat(
  Math.max(1, Math.round((Number(size) - 900) / 2 / 41)),
);
let next = 0;
const sendNext = async () => {
  while (next < Number(mails)) {
    const one = Number(from) + next++;
    await transport.sendMail({
      messageId: `<bare-${one}@alongside.example>`,
      from: { name: "Alongside", address: "hello@alongside.example" },
      to: { name: "", address: `bare-${one}@example.org` },
      subject: "You can publish vacancies now",
      text: words,
      html: words,
    });
  }
};
await Promise.all(Array.from({ length: connections }, sendNext));
transport.close();
process.disconnect?.();
