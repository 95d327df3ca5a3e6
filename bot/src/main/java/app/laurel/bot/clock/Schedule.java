package app.laurel.bot.clock;

import app.laurel.bot.store.Documents;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** All work that is done now and then, by one instance at a time; filled once at start-up. */
public final class Schedule {

    private final Documents documents;
    private final InstantSource clock;
    private final Duration lease;
    private final List<Job> jobs = new ArrayList<>();

    /** @param lease how long whoever does a job may be silent before another one does it */
    public Schedule(Documents documents, InstantSource clock, Duration lease) {
        this.documents = documents;
        this.clock = clock;
        this.lease = lease;
    }

    /**
     * Registers a job.
     *
     * @param name fixed for ever: the instances agree by it who does the job
     * @param work may be done twice, so what it makes has ids derived from job, period and subject
     */
    public void every(Duration period, String name, Runnable work) {
        if (jobs.stream().anyMatch(job -> job.name().equals(name))) {
            throw new IllegalStateException("Two jobs have the name " + name);
        }
        jobs.add(new Job(name, period, work, documents, clock, lease));
    }

    public List<Job> jobs() {
        return List.copyOf(jobs);
    }
}
