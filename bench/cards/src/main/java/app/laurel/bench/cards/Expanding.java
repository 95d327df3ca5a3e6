package app.laurel.bench.cards;

import app.laurel.cards.template.Template;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a card of twenty rows takes, as a tree and as bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class Expanding {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonFactory FACTORY = new JsonFactory();

    @Param({"paths", "formulas"})
    public String card;

    private String source;
    private Template template;
    private JsonNode data;

    @Setup
    public void read() throws IOException {
        source = Files.readString(Path.of("bench/cards", card + ".json"));
        template = Template.parse(source);
        data = JSON.readTree(Files.readString(Path.of("bench/cards/data.json")));
    }

    @Benchmark
    public JsonNode tree() {
        return template.expand(data);
    }

    @Benchmark
    public void bytes() throws IOException {
        try (var generator = FACTORY.createGenerator(OutputStream.nullOutputStream())) {
            template.expand(data, MissingNode.getInstance(), generator);
        }
    }

    @Benchmark
    public Template parse() {
        return Template.parse(source);
    }
}
