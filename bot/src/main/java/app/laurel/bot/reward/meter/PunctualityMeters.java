package app.laurel.bot.reward.meter;

import app.laurel.bot.reward.overview.Punctuality;
import app.laurel.bot.reward.overview.Punctuality.Figures;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** The figures of {@code /sla} as gauges, worked out at most once in a while however often they are read. */
@Component
final class PunctualityMeters implements MeterBinder {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Punctuality punctuality;
    private final InstantSource clock;
    private Optional<Seen> seen = Optional.empty();

    PunctualityMeters(Punctuality punctuality, InstantSource clock) {
        this.punctuality = punctuality;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "laurel.rewards.open", "Rewards that are not issued yet", Figures::open);
        gauge(registry, "laurel.rewards.breaches", "Rewards that took, or wait, over 24 hours", Figures::breaches);
        gauge(
                registry,
                "laurel.rewards.p50.seconds",
                "Median time from qualifying to issued",
                one -> seconds(one.p50()));
        gauge(registry, "laurel.rewards.p95.seconds", "95 of 100 take at most", one -> seconds(one.p95()));
        gauge(registry, "laurel.rewards.oldest.seconds", "Age of the oldest that is not issued", this::oldest);
    }

    private void gauge(MeterRegistry registry, String name, String what, ToDoubleFunction<Figures> figure) {
        Gauge.builder(name, this, meters -> figure.applyAsDouble(meters.figures()))
                .description(what)
                .register(registry);
    }

    private synchronized Figures figures() {
        var now = clock.instant();
        var known = seen.filter(one -> now.isBefore(one.until())).map(Seen::figures);
        if (known.isPresent()) {
            return known.get();
        }
        var fresh = punctuality.figures();
        seen = Optional.of(new Seen(fresh, now.plus(FRESH)));
        return fresh;
    }

    private double oldest(Figures figures) {
        return figures.oldest()
                .map(line -> seconds(Optional.of(Duration.between(line.earnedAt(), clock.instant()))))
                .orElse(0.0);
    }

    private static double seconds(Optional<Duration> duration) {
        return duration.map(one -> one.toMillis() / 1000.0).orElse(0.0);
    }

    private record Seen(Figures figures, java.time.Instant until) {}
}
