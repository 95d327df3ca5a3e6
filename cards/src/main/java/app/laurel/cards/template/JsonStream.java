package app.laurel.cards.template;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;

/** Writes what it takes at once. */
final class JsonStream implements Sink {
    private final JsonGenerator generator;
    private final boolean takesText;
    private boolean isNamed;

    JsonStream(JsonGenerator generator) {
        this.generator = generator;
        this.takesText = takesText(generator);
    }

    /** Whether it writes plain JSON without any liberties, so that a part of it can be given as text. */
    private static boolean takesText(JsonGenerator generator) {
        return generator instanceof JsonGeneratorImpl
                && generator.getPrettyPrinter() == null
                && generator.getCharacterEscapes() == null
                && generator.getHighestEscapedChar() <= 0
                && generator.getFeatureMask() == JsonGenerator.Feature.collectDefaults();
    }

    @Override
    public void value(JsonNode value) throws IOException {
        if (value instanceof TextNode text) {
            generator.writeString(text.textValue());
        } else {
            written(Values.writable(value));
        }
    }

    @Override
    public void fixed(Fixed value) throws IOException {
        if (value.written().isPresent()) {
            generator.writeString(value.written().get());
        } else {
            written(value.node());
        }
    }

    /** The generator takes all that stands behind the first name for its value, or for a part of it. */
    @Override
    public void fixed(FixedProperties run) throws IOException {
        if (takesText) {
            name(run.values().getFirst().key());
            written(run);
        } else {
            for (var one : run.values()) {
                name(one.key());
                fixed(one.value());
            }
        }
    }

    private void written(FixedProperties run) throws IOException {
        if (run.leads()) {
            generator.writeRaw(run.written());
            isNamed = true;
        } else {
            generator.writeRawValue(run.written());
        }
    }

    @Override
    public void name(Key name) throws IOException {
        if (isNamed) {
            isNamed = false;
        } else {
            generator.writeFieldName(name.written());
        }
    }

    @Override
    public void startObject(String[] names) throws IOException {
        generator.writeStartObject();
    }

    @Override
    public void endObject() throws IOException {
        generator.writeEndObject();
    }

    @Override
    public void startList(int items) throws IOException {
        generator.writeStartArray();
    }

    @Override
    public void endList() throws IOException {
        generator.writeEndArray();
    }

    private void written(JsonNode value) throws IOException {
        switch (value.getNodeType()) {
            case OBJECT -> {
                generator.writeStartObject();
                for (var field : value.properties()) {
                    generator.writeFieldName(field.getKey());
                    written(field.getValue());
                }
                generator.writeEndObject();
            }
            case ARRAY -> {
                generator.writeStartArray();
                for (var item : value) {
                    written(item);
                }
                generator.writeEndArray();
            }
            case STRING -> generator.writeString(value.textValue());
            case BOOLEAN -> generator.writeBoolean(value.booleanValue());
            case NUMBER -> number(value);
            default -> generator.writeNull();
        }
    }

    private void number(JsonNode value) throws IOException {
        switch (value.numberType()) {
            case INT, LONG -> generator.writeNumber(value.longValue());
            case BIG_INTEGER -> generator.writeNumber(value.bigIntegerValue());
            case BIG_DECIMAL -> generator.writeNumber(value.decimalValue());
            default -> generator.writeNumber(value.doubleValue());
        }
    }
}
