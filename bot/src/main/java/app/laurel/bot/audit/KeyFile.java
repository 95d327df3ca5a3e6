package app.laurel.bot.audit;

import java.nio.file.Path;

/** Where the key is that seals checkpoints, or will be once something is sealed. */
public record KeyFile(Path path) {}
