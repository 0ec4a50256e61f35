import "../theme.css";
import { mount } from "svelte";
import Story from "./Story.svelte";
import { told } from "./told.ts";

const target = document.getElementById("app");
if (!target) throw new Error("no element to mount the story in: #app");
mount(Story, { target, props: { told: told() } });
