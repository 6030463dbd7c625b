import type { Answers } from "../answers.ts";

export const priorityOf: Answers = {
  right: [
    "return Math.pow(Math.abs(error) + offset, alpha);",
    "const size = error < 0 ? -error : error;\nreturn (size + offset) ** alpha;",
    "return Math.exp(alpha * Math.log(Math.abs(error) + offset));",
    "return (Math.sqrt(error * error) + offset) ** alpha;",
  ],
  wrong: [
    ["return Math.abs(error) + offset;", "The power is missing"],
    ["return (error + offset) ** alpha;", "The sign has been kept"],
    ["return Math.pow(error + offset, alpha);", "The sign has been kept"],
    ["return Math.abs(error + offset) ** alpha;", "The sign is dropped too late"],
    ["return Math.abs(error) ** alpha + offset;", "The offset comes after the power"],
    ["return Math.abs(error) ** alpha;", "The offset is missing"],
    ["return (Math.abs(error) + 1e-6) ** alpha;", ""],
    ["return alpha * (Math.abs(error) + offset);", "That is α times it"],
    ["return alpha ** (Math.abs(error) + offset);", "Base and exponent are swapped"],
    ["return Math.exp(alpha * (Math.abs(error) + offset));", "That is e to the power"],
    ["return (error ** 2 + offset) ** alpha;", "The error is squared"],
    ["return (Math.abs(error) + offset) ** -alpha;", "the more wrong, the rarer"],
    ["return (Math.max(error, 0) + offset) ** alpha;", "Negative errors count as if"],
    ["return (Math.abs(error) + offset) ^ alpha;", "`^` is no power"],
    ["return (Math.abs(error) - offset) ** alpha;", ""],
    ["return (1 + Math.abs(error)) ** alpha;", ""],
    ["return Math.round((Math.abs(error) + offset) ** alpha);", ""],
    ["return Math.sqrt(Math.abs(error) + offset);", ""],
    ["return -((Math.abs(error) + offset) ** alpha);", ""],
    ["(Math.abs(error) + offset) ** alpha;", "Your function returns nothing"],
    ["", "Your function returns nothing"],
  ],
};
