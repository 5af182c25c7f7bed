/** Reads a contract beside the page; pdf.js comes with a PDF only. It is ended after every reading, and the text with it. */
import { expose } from "comlink";
import { contractAnswer, contractTextOf } from "#answers/path/contract.ts";
import { documentText } from "#facts/document-text.ts";
import { read } from "#facts/edition/edition.ts";
import type { ContractWorker } from "./contract-protocol.ts";

const worker: ContractWorker = {
  read: async (source, today, onPage) => {
    const text =
      typeof source === "string"
        ? read({ from: "text", text: source } as const)
        : await documentText(source, onPage);
    if (!text.ok) return text;
    const answer = contractAnswer(contractTextOf(text.value), { today });
    if (answer.ok) return answer;
    const found = answer.problems[0]?.found ?? "";
    return { ok: false, problem: { code: "few-words", found } };
  },
};

expose(worker);
