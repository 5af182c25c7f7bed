/** Words of the page of units. */
export const heading = "Unit table";
export const tables = {
  temperature: { caption: "Temperature", head: ["°F", "°C"] },
  weight: { caption: "Weight", head: ["lb", "kg"] },
  height: { caption: "Height", head: ["ft in", "cm"] },
} as const;
export const note = "1 lb is 0.45359237 kg. 1 in is 2.54 cm. °C = (°F − 32) ÷ 1.8.";
