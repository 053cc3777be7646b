using System.Text.Json;

namespace SmartHeart.Playground.Emulator;

/// <summary>One request in hand: its parameters, and the writer that stands where the result goes.</summary>
internal sealed class ApiCall(World world, Arguments arguments, Utf8JsonWriter result)
{
    public World World { get; } = world;

    public Arguments Arguments { get; } = arguments;

    public Utf8JsonWriter Result { get; } = result;

    /// <summary>The message sent or edited, for observers.</summary>
    public int MessageId { get; set; }

    /// <summary>The chat the call is about, for observers; 0 where there is none.</summary>
    public long ChatId { get; set; }

    /// <summary>The chat that chat_id names, without a look at whether the bot may write there.</summary>
    public Chat RequiredChat(ReadOnlySpan<byte> name)
    {
        if (!Arguments.TryUtf8(name, out var given) || given.IsEmpty) throw Refusal.BadRequest("chat_id is empty");
        return (Arguments.Long(name) is { } id ? World.FindChat(id) : null) ?? throw Refusal.BadRequest("chat not found");
    }

    /// <summary>The chat to write to, checked for whether Telegram would let the bot.</summary>
    public Chat WritableChat()
    {
        var chat = RequiredChat("chat_id"u8);
        if (chat.IsPrivate) CheckPerson(World.Person(chat.Id));
        else CheckGroup(World.Group);
        return chat;
    }

    /// <summary>The topic to write to; null is General or a private chat.</summary>
    public int? RequiredTopic(Chat chat)
    {
        if (Arguments.Int("message_thread_id"u8) is not { } topic || topic == 0) return null;
        if (chat.IsPrivate || !World.Group.Has(topic)) throw Refusal.BadRequest("message thread not found");
        return topic;
    }

    public int RequiredMessageId(string words) =>
        Arguments.Int("message_id"u8) is { } id and > 0 ? id : throw Refusal.BadRequest(words);

    public void True() => Result.WriteBooleanValue(true);

    public void Message(Message message)
    {
        MessageId = message.Id;
        MessageJson.Write(Result, World, message);
    }

    private static void CheckPerson(Person person)
    {
        if (person.Deactivated) throw Refusal.Forbidden("user is deactivated");
        if (person.Blocked) throw Refusal.Forbidden("bot was blocked by the user");
        if (!person.Started) throw Refusal.Forbidden("bot can't initiate conversation with a user");
    }

    private static void CheckGroup(Group group)
    {
        if (group.BotRole == Role.Kicked) throw Refusal.Forbidden("bot was kicked from the supergroup chat");
        if (group.BotRole is Role.Left or Role.None) throw Refusal.Forbidden("bot is not a member of the supergroup chat");
    }
}
