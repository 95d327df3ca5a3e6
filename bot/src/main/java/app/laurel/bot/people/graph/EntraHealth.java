package app.laurel.bot.people.graph;

import app.laurel.bot.people.Directory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Shows operators when Graph lets nobody read; Laurel goes on with the people it knows. */
final class EntraHealth implements HealthIndicator {

    private final EntraPeople people;
    private final Directory directory;

    EntraHealth(EntraPeople people, Directory directory) {
        this.people = people;
        this.directory = directory;
    }

    @Override
    public Health health() {
        var health = Health.up().withDetail("people", directory.everybody().size());
        people.refusal().ifPresent(reason -> health.withDetail("refused", reason));
        return health.build();
    }
}
