package app.laurel.bot.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.store.Note;
import app.laurel.bot.store.Query;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No statement looks through the whole table or sorts what it has found, however much there is. */
class QueryPlansTests {

    private static final Query<Note> ALL = Query.in("P", Note.class);

    /** Tables of a row or two, and what only whoever copies the store asks once. */
    private static final Set<String> READ_FROM_END_TO_END = Set.of(
            Table.COUNT,
            Table.COUNTED,
            SqliteHoldings.FOLLOWERS,
            SqliteHoldings.COUNT,
            SqliteHoldings.ANY,
            Receiving.FIND,
            Receiving.ADVANCE,
            Receiving.END);

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void open() {
        session = Session.open(folder.resolve("laurel.db"));
        Schema.bringUpToDate(session);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @ParameterizedTest
    @MethodSource
    void findByIndex(String statement) {
        assertThat(plan(statement))
                .noneMatch(step -> step.startsWith("SCAN"))
                .noneMatch(step -> step.contains("TEMP B-TREE"))
                .allMatch(step -> !step.startsWith("SEARCH") || step.contains("USING"));
    }

    static Stream<String> findByIndex() {
        return Stream.concat(constants(), pages());
    }

    /** Each statement that a class of this store keeps as a constant, and so each one that is added. */
    private static Stream<String> constants() {
        return new ClassFileImporter()
                .importPackages(Session.class.getPackageName()).stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> field.getRawType().isEquivalentTo(String.class))
                        .map(field -> text(field.reflect()))
                        .filter(text -> text.matches("(?s)(SELECT|INSERT|UPDATE|DELETE) .*"))
                        .filter(statement -> !READ_FROM_END_TO_END.contains(statement));
    }

    private static String text(Field constant) {
        try {
            constant.setAccessible(true);
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void keepsEachStatementWhereItsPlanIsRead() {
        assertThat(constants())
                .contains(
                        SqliteDocuments.READ, SqliteDocuments.FOLLOW, Table.INSERT, Table.PURGE, GroupCommit.FOLLOWED);
    }

    private static Stream<String> pages() {
        var mark = "1:ab";
        return Stream.of(
                        ALL,
                        ALL.between("a", "b"),
                        ALL.after(mark),
                        ALL.between("a", "b").after(mark))
                .flatMap(query -> Stream.of(query, query.newestFirst()))
                .map(SqliteDocuments::sql);
    }

    private List<String> plan(String statement) {
        var places = statement.chars().filter(sign -> sign == '?').count();
        var values = Stream.generate(() -> 1).limit(places).toArray();
        return session.list("EXPLAIN QUERY PLAN " + statement, row -> row.getString("detail"), values);
    }
}
