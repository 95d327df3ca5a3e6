package app.laurel.bot.people.csv;

import app.laurel.bot.people.Directory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Shows operators when the people file turned bad; Laurel goes on with the last good one. */
final class PeopleFileHealth implements HealthIndicator {

    private final PeopleFileSource file;
    private final Directory directory;

    PeopleFileHealth(PeopleFileSource file, Directory directory) {
        this.file = file;
        this.directory = directory;
    }

    @Override
    public Health health() {
        var health = Health.up().withDetail("people", directory.everybody().size());
        file.refusal().ifPresent(reason -> health.withDetail("refused", reason));
        return health.build();
    }
}
