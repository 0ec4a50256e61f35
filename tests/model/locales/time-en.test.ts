import { describe } from "vitest";
import { means, never } from "../../support/time.ts";

/** A Wednesday. */
const TODAY = "2024-05-15";

describe("English dates", () => {
  means("en", TODAY, [
    [
      "2021-03-03",
      "The bridge opened on {March 3, 2021}",
      "The bridge opened on {3 March 2021}",
      "The bridge opened on {the 3rd of March 2021}",
      "The bridge opened on {Wednesday, March 3, 2021}",
      "The bridge opened on {March 03 , 2021}",
      "The bridge opened on {March 3rd, 2021}",
      "The bridge opened on {Wed, 3 Mar 2021}",
      "The bridge opened on {Mar. 3, 2021}",
      "The bridge opened on {2021-03-03}",
      "The bridge opened on {the third of March, 2021}",
    ],
    ["2001-09-11", "They were hit on {Sept. 11, 2001}", "They were hit on {11 September 2001}"],
    ["2011", "He left in {2011}", "He lost the {2011} election", "his {2011} campaign failed"],
    [
      "2024-03",
      "They met in {March}",
      "They met in {March this year}",
      "They met {last March}",
      "They met in {March of this year}",
    ],
    ["2020-03", "They met in {March 2020}", "They met in {March, 2020}"],
    [
      "2024-05-02",
      "They were killed on {May 2}",
      "They were killed on {2 May}",
      "They were killed on {the 2nd of May}",
      "They were killed {Thursday, May 2}",
    ],
    ["2023-11-20", "They were killed on {November 20}"],
    ["2024-06-20", "They will meet on {June 20}", "They are to be received by the king on {June 20}"],
    ["2024-05-30", "The treaty will be signed on {May 30}"],
  ]);
});

describe("English weekdays go by tense", () => {
  means("en", TODAY, [
    [
      "2024-05-12",
      "He arrived on {Sunday}",
      "He arrived {Sunday evening}",
      "He arrived {last Sunday}",
      "He arrived {late on Sunday}",
      "The talks were held {Sunday}",
      "He said {Sunday} he would resign",
      "He went to Rome on {Sunday}",
      "She was sentenced to death on {Sunday}",
    ],
    [
      "2024-05-15",
      "He arrived {Wednesday}",
      "He arrived {today}",
      "He arrived {earlier today}",
      "He arrived {this morning}",
      "He arrived {today, Wednesday}",
    ],
    ["2024-05-08", "He arrived {last Wednesday}"],
    [
      "2024-05-17",
      "They agreed to meet on {Friday}",
      "The court is likely to decide on {Friday}",
      "She was asked to return on {Friday}",
      "The trial opens on {Friday}",
      "The truce begins {Friday}",
      "He will arrive on {Friday}",
      "Talks are scheduled for {Friday}",
      "The talks will be held on {Friday}",
      "They meet {next Friday}",
      "The court is expected to rule {Friday}",
    ],
    ["2024-05-13/2024-05-14", "It was shelled from {Monday night to Tuesday}"],
    ["2024-05-06", "They met on {Monday of last week}"],
    ["2024-05-10", "They met on {Friday the 10th}"],
    ["2024-03-19", "They met on {the third Tuesday of March}"],
  ]);
});

describe("English weekdays look ahead only where their own clause does", () => {
  means("en", TODAY, [
    ["2024-05-13", "The council rejected the plan on {Monday}", "He presented his plans on {Monday}"],
    ["2024-05-20", "He plans to return on {Monday}", "The truce takes effect on {Monday}"],
    ["../2024-05-13", "They kept going {until Monday}"],
    ["../2024-05-17", "He ordered them to leave {by Friday}"],
    ["2024-05-14/2024-05-15", "The army raided it {overnight}", "It was raided {overnight} in Rome"],
    ["../2024-12-25", "They will hand out food {by Christmas}"],
    ["1999", "They moved after {the 1999} raid"],
  ]);
  never("en", TODAY, [
    "The crash is known as Black Monday.",
    "Many were killed on Bloody Sunday.",
    "He wrote for USA Today in Rome.",
    "She spoke on the Breakfast Today show.",
    "Jan Holm left the company.",
    "Thirty-one people left.",
    "The overnight raid failed.",
    "They left the day before the vote.",
  ]);
});

describe("English days and periods", () => {
  means("en", TODAY, [
    [
      "2024-05-14",
      "He left {yesterday}",
      "He left {last night}",
      "He left {yesterday evening}",
      "{Yesterday}, he left",
    ],
    ["2024-05-16", "He leaves {tomorrow}"],
    ["2024-05-13", "He left {the day before yesterday}", "He left {two days ago}"],
    ["2024-05-06/2024-05-12", "They met {last week}"],
    ["2024-05-13/2024-05-19", "They met {earlier this week}", "They will meet {later this week}"],
    ["2024-05-11/2024-05-12", "They met over {the weekend}", "They met {last weekend}"],
    ["2024-05-18/2024-05-19", "They will meet {this weekend}"],
    ["2024-04", "They met {last month}"],
    ["2023", "They met {last year}"],
    [
      "2015-03~",
      "They met in {early March 2015}",
      "They met in {late March 2015}",
      "They met in {mid-March 2015}",
      "They met at {the end of March 2015}",
    ],
    ["2014~", "It fell in {late 2014}", "It fell at {the beginning of 2014}"],
    [
      "2024~",
      "It will close at {the end of the year}",
      "It will close by {the end of this year}".replace("by ", "at "),
    ],
    ["2020-01-01/2020-06-30", "Sales fell in {the first half of 2020}"],
    ["2016-07-01/2016-09-30", "Sales fell in {the third quarter of 2016}"],
    ["2024-01-01/2024-03-31", "Sales fell in {the first quarter}", "Sales fell in {the first quarter of the year}"],
    ["2014-06-01/2014-08-31", "It began in {the summer of 2014}", "It began in {summer 2014}"],
    ["1980-01-01/1989-12-31", "He ruled in {the 1980s}", "He ruled in {the eighties}"],
    ["1801-01-01/1900-12-31", "It was built in {the 19th century}", "It was built in {the nineteenth century}"],
    ["2022-12-25", "They met on {Christmas Day 2022}", "They met on {December 25, 2022}"],
  ]);
});

describe("English counts and spans", () => {
  means("en", TODAY, [
    ["2014", "In {2014} some 300 people left", "In {2014}, 300 people left"],
    ["2024-05-29", "The first group will return {in two weeks}"],
    ["1920-01-01/1929-12-31", "The town grew in {the 20s}"],
    ["2024-05-12", "They met {three days ago}"],
    ["2022", "They met {two years ago}"],
    [
      "2024-05-13/2024-05-15",
      "Dozens died in {the past three days}",
      "Dozens died over {the last three days}",
      "They fought for {the third straight day}",
      "They fought for {a third consecutive day}".replace("{a third", "a {third"),
    ],
    ["2024-05-14/2024-05-15", "Dozens died in {the past 24 hours}"],
    ["2024-05-16/..", "It will be announced in {the coming days}"],
    ["2023-10-07/..", "War has raged {since October 7}", "War has raged {since Oct. 7, 2023}"],
    ["2011-01-01/..", "War has raged {since 2011}"],
    ["../2025-12-31", "It will be built {by the end of 2025}", "It will be built {by 2025}"],
    [
      "2021-03-03/2021-03-05",
      "It ran {March 3-5, 2021}",
      "It ran {from March 3 to 5, 2021}",
      "It ran {from 3 to 5 March 2021}",
      "It ran {between March 3 and March 5, 2021}",
    ],
    ["2011-01-01/2014-12-31", "He ruled {from 2011 to 2014}", "He ruled {between 2011 and 2014}"],
    ["2024-05-11/2024-05-14", "They went on strike {from Saturday to Tuesday}"],
    [
      "2024-05-29",
      "He will return {in two weeks}",
      "He will return {in two weeks' time}".replace("' time}", "}' time"),
    ],
  ]);
});

describe("English expressions by the way that their clause looks", () => {
  means("en", TODAY, [
    ["../2024-05-17", "Shops will stay closed {until Friday}"],
    ["../2024-05-10", "The strike lasted {until Friday}"],
    ["2024-11-06", "The vote is set for {Nov. 6}"],
    ["2024-05-10", "He spoke {this past Friday}"],
    ["2024-06-12", "He has a {June 12} deadline"],
    ["2024-07-01/2024-09-30", "The plant will close in {the third quarter}", "The plant closes in {the third quarter}"],
    ["2023-07-01/2023-09-30", "The plant closed in {the third quarter}"],
    ["2012", "Revenue rose in {fiscal 2012}"],
    ["2013-04-01/2013-06-30", "Sales fell in {the second quarter of fiscal 2013}"],
  ]);
});

describe("English words that are no time", () => {
  never("en", TODAY, [
    "Troops may march on the capital",
    "Prime Minister May said he may leave",
    "The second of the two men sat in the sun",
    "an august body of men",
    "2014 people died",
    "They lived there for three years",
    "He is 24 years old",
    "She won the Women's March prize",
    "The sun rose and they sat down to wed",
    "He was first, she was second",
    "recently they fought for days",
    "They spring into action and fall",
    "a decade of war",
    "By 1700 GMT the shares had fallen",
    "The train runs from 1130 to 1215 GMT",
    "A man in his late 20s was held",
    "It was the worst defeat in a century",
    "They entered their deepest recession in a decade",
    "The first visit in ten years was short",
  ]);
});
