import "../../../src/views/theme.css";
