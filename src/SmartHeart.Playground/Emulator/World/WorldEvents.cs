using System.Text.Json;

namespace SmartHeart.Playground.Emulator;

/// <summary>The newest changes of the world, numbered, for the page: it reads on from the number it saw last.</summary>
public sealed class WorldEvents
{
    private const int Kept = 2000;
    private readonly World _world;
    private readonly Lock _gate = new();
    private readonly Queue<PageEvent> _events = new();
    private TaskCompletionSource _changed = NewSignal();
    private long _last;

    internal WorldEvents(World world) => _world = world;

    public long Last
    {
        get
        {
            lock (_gate) return _last;
        }
    }

    /// <summary>Waits for events after that number.</summary>
    /// <returns>null where some were dropped since: the reader must load everything anew.</returns>
    public async Task<IReadOnlyList<PageEvent>?> ReadAfterAsync(long number, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task changed;
            lock (_gate)
            {
                if (number > _last || number < _last - _events.Count) return null;
                if (number < _last) return [.. _events.Where(one => one.Number > number)];
                changed = _changed.Task;
            }

            await changed.WaitAsync(cancellationToken);
        }
    }

    internal void MessageAdded(Message message) => PublishMessage("message", message);

    internal void MessageChanged(Message message) => PublishMessage("edit", message);

    internal void MessagesDeleted(long chatId, IReadOnlyList<int> ids) => Publish("delete", writer =>
    {
        writer.WriteNumber("chatId"u8, chatId);
        writer.WriteStartArray("messageIds"u8);
        foreach (var id in ids) writer.WriteNumberValue(id);
        writer.WriteEndArray();
    });

    internal void TapAnswered(Tap tap, TapAnswer answer) => Publish("answer", writer =>
    {
        writer.WriteNumber("personId"u8, tap.PersonId);
        writer.WriteString("callbackQueryId"u8, tap.Id);
        writer.WriteString("text"u8, answer.Text);
        writer.WriteBoolean("showAlert"u8, answer.ShowAlert);
    });

    internal void PersonChanged(Person person)
    {
        if (!person.IsShown) return;
        Publish("person", writer =>
        {
            writer.WritePropertyName("person"u8);
            PersonJson.Write(writer, _world, person);
        });
    }

    internal void Action(long chatId, int? topicId, string action) => Publish("action", writer =>
    {
        writer.WriteNumber("chatId"u8, chatId);
        if (topicId is { } topic) writer.WriteNumber("topicId"u8, topic);
        else writer.WriteNull("topicId"u8);
        writer.WriteString("action"u8, action);
    });

    internal void Called(JournalEntry entry) => Publish("call", writer =>
    {
        writer.WriteString("method"u8, entry.Method);
        writer.WriteBoolean("ok"u8, entry.Ok);
        writer.WriteNumber("code"u8, entry.Code);
        writer.WriteString("description"u8, entry.Description);
        writer.WriteString("at"u8, entry.At);
        writer.WriteNumber("ms"u8, Math.Round(entry.Took.TotalMilliseconds, 2));
    });

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void PublishMessage(string type, Message message)
    {
        // A mailing to thousands of made-up people would push everything else out.
        if (message.ChatId > 0 && _world.FindPerson(message.ChatId) is { IsShown: false }) return;
        Publish(type, writer =>
        {
            writer.WritePropertyName("message"u8);
            MessageJson.Write(writer, _world, message, everyMarkup: true);
        });
    }

    /// <summary>Adds a change of any kind; <paramref name="writeFields"/> follows the type.</summary>
    internal void Publish(string type, Action<Utf8JsonWriter> writeFields)
    {
        var json = ReplyBuffer.Bytes(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("type"u8, type);
            writeFields(writer);
            writer.WriteEndObject();
        });
        TaskCompletionSource changed;
        lock (_gate)
        {
            _events.Enqueue(new PageEvent(++_last, json));
            if (_events.Count > Kept) _events.Dequeue();
            (changed, _changed) = (_changed, NewSignal());
        }

        changed.SetResult();
    }
}

/// <summary>One change. <paramref name="Json"/> is what the page gets as data.</summary>
public sealed record PageEvent(long Number, byte[] Json);
