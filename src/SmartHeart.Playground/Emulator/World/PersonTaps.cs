using System.Text.Json;

namespace SmartHeart.Playground.Emulator;

/// <summary>How a person presses buttons.</summary>
public sealed partial class Person
{
    /// <summary>Presses an inline button by its text or its data.</summary>
    /// <exception cref="ArgumentException">The message shows no such button.</exception>
    public Tap Tap(Message message, string textOrData)
    {
        var current = _world.FindChat(message.ChatId)?.Find(message.Id) ?? message;
        var buttons = current.Buttons.SelectMany(row => row).Where(button => button.Data is not null).ToList();
        var button = buttons.FirstOrDefault(one => one.Data == textOrData) ?? buttons.FirstOrDefault(one => one.Text == textOrData)
            ?? throw new ArgumentException(
                $"No button «{textOrData}» under «{current.Words}»: {string.Join(" | ", buttons.Select(one => $"{one.Text} [{one.Data}]"))}",
                nameof(textOrData));
        return TapRaw(current, button.Data!);
    }

    /// <summary>Sends callback data of one's own making, as a modified app could, or that of a keyboard long gone.</summary>
    public Tap TapRaw(Message message, string data) => Tap(message.ChatId, data, writer => MessageJson.Write(writer, _world, message));

    /// <summary>The same without the message's content, which lean mode doesn't keep.</summary>
    public Tap TapRaw(int messageId, string data) => Tap(Id, data, writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("message_id"u8, messageId);
        writer.WritePropertyName("from"u8);
        _world.WriteBot(writer);
        writer.WritePropertyName("chat"u8);
        _world.WriteChat(writer, Id);
        writer.WriteNumber("date"u8, _world.Now);
        writer.WriteString("text"u8, "…"u8);
        writer.WriteEndObject();
    });

    /// <summary>Presses a button of a reply keyboard: its text is sent, or one's contact where it asks for that.</summary>
    public Message Press(Button button, Place? at = null) => button.RequestsContact ? ShareOwnContact(at) : SendText(button.Text, at);

    private Tap Tap(long chatId, string data, Action<Utf8JsonWriter> writeMessage)
    {
        var tap = _world.NewTap(Id);
        Tell("callback_query", chatId, writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, tap.Id);
            writer.WritePropertyName("from"u8);
            _world.WriteUser(writer, Id);
            writer.WritePropertyName("message"u8);
            writeMessage(writer);
            writer.WriteString("chat_instance"u8, (chatId * 7919).ToString(System.Globalization.CultureInfo.InvariantCulture));
            writer.WriteString("data"u8, data);
            writer.WriteEndObject();
        });
        return tap;
    }
}

/// <summary>A button press that awaits the bot's answer.</summary>
public sealed class Tap
{
    private readonly TaskCompletionSource<TapAnswer> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal Tap(string id, long personId)
    {
        Id = id;
        PersonId = personId;
    }

    /// <summary>The callback query's id.</summary>
    public string Id { get; }

    public long PersonId { get; }

    /// <summary>Completes when the bot answers the query.</summary>
    public Task<TapAnswer> Answer => _answer.Task;

    internal void Complete(TapAnswer answer) => _answer.TrySetResult(answer);
}

/// <summary>What the person is shown: nothing, a notice at the top or an alert to be closed.</summary>
public sealed record TapAnswer(string? Text, bool ShowAlert, string? Url);
