package app.laurel.bot.testing;

import java.util.Set;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

/** What tests of the inside do without: HTTP, the disk, threads; and tests themselves. */
final class Borders implements TypeFilter {

    private static final Set<String> ROOMS = Set.of("chat.teams", "store.sqlite", "testing");
    private static final Set<String> WEB = Set.of(
            "org.springframework.web.bind.annotation.RestController",
            "org.springframework.web.bind.annotation.RestControllerAdvice",
            "org.springframework.web.bind.annotation.ControllerAdvice");

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory types) {
        var metadata = type.getAnnotationMetadata();
        var name = metadata.getClassName();
        return ROOMS.stream().anyMatch(room -> name.startsWith("app.laurel.bot." + room + "."))
                || WEB.stream().anyMatch(metadata::hasAnnotation)
                || name.equals("app.laurel.bot.clock.ClockConfiguration")
                || name.replaceFirst("\\$.*", "").matches(".*(Tests|IT)");
    }
}
