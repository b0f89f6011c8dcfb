/** Gives a configuration in JavaScript or TypeScript its type: `export default defineConfig({ … })`. */
export function defineConfig(config) {
    return config;
}
