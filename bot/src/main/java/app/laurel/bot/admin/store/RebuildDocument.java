package app.laurel.bot.admin.store;

import app.laurel.bot.admin.Rebuild;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import java.time.Instant;
import java.util.Optional;

/** How far a rebuild has come; it is no part of the trail. */
@Kind("view-rebuild")
record RebuildDocument(
        String view,
        int run,
        Rebuild.Step step,
        long rows,
        long mended,
        long sources,
        Instant since,
        Optional<Instant> until)
        implements Document {

    static RebuildDocument of(Rebuild rebuild) {
        return new RebuildDocument(
                rebuild.view(),
                rebuild.run(),
                rebuild.step(),
                rebuild.rows(),
                rebuild.mended(),
                rebuild.sources(),
                rebuild.since(),
                rebuild.until());
    }

    Rebuild rebuild() {
        return new Rebuild(view, run, step, rows, mended, sources, since, until);
    }
}
