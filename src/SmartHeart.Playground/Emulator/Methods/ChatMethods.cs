namespace SmartHeart.Playground.Emulator;

/// <summary>getChat, getChatAdministrators, getChatMember, getChatMemberCount, leaveChat, createForumTopic, pin and unpin.</summary>
internal static class ChatMethods
{
    private const int LongestTopicName = 128;
    private const int DefaultIconColor = 7322096;

    public static IEnumerable<ApiMethod> All() =>
    [
        new("getChat", Traffic.None, GetChat),
        new("getChatAdministrators", Traffic.None, GetAdministrators),
        new("getChatMember", Traffic.None, GetMember),
        new("getChatMemberCount", Traffic.None, CountMembers),
        new("leaveChat", Traffic.None, Leave),
        new("createForumTopic", Traffic.None, CreateTopic),
        new("pinChatMessage", Traffic.None, Pin),
        new("unpinChatMessage", Traffic.None, Unpin),
    ];

    private static void GetChat(ApiCall call)
    {
        var chat = call.RequiredChat("chat_id"u8);
        if (chat.IsPrivate && !call.World.Person(chat.Id).Started) throw Refusal.BadRequest("chat not found");
        if (!chat.IsPrivate) SeenGroup(call);
        call.Result.WriteStartObject();
        call.World.WriteChatFields(call.Result, chat.Id);
        call.Result.WriteNumber("accent_color_id"u8, 0);
        call.Result.WriteNumber("max_reaction_count"u8, 11);
        call.Result.WriteStartObject("accepted_gift_types"u8);
        foreach (var gift in (string[])["unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"])
        {
            call.Result.WriteBoolean(gift, false);
        }
        call.Result.WriteEndObject();
        call.Result.WriteEndObject();
    }

    private static void GetAdministrators(ApiCall call)
    {
        var group = SeenGroup(call);
        call.Result.WriteStartArray();
        foreach (var (id, membership) in group.Members.Where(member => member.Membership.Role is Role.Creator or Role.Administrator))
        {
            MemberJson.Write(call.Result, call.World, id, membership);
        }
        if (group.BotRole == Role.Administrator)
        {
            MemberJson.Write(call.Result, call.World, call.World.Bot.Id, new Membership(Role.Administrator));
        }
        call.Result.WriteEndArray();
    }

    private static void CountMembers(ApiCall call)
    {
        var people = SeenGroup(call).Members.Count(member => member.Membership.Role is not (Role.Left or Role.Kicked));
        call.Result.WriteNumberValue(people + 1);
    }

    private static void GetMember(ApiCall call)
    {
        var chat = call.RequiredChat("chat_id"u8);
        if (!chat.IsPrivate) SeenGroup(call);
        var user = call.Arguments.Long("user_id"u8) ?? throw Refusal.BadRequest("invalid user_id specified");
        var isKnown = user == call.World.Bot.Id || call.World.FindPerson(user) is not null;
        if (!isKnown) throw Refusal.BadRequest("PARTICIPANT_ID_INVALID");
        var membership = chat.IsPrivate ? new Membership(Role.Member) : MemberJson.Of(call.World, user);
        MemberJson.Write(call.Result, call.World, user, membership);
    }

    private static void Leave(ApiCall call)
    {
        SeenGroup(call).BotRole = Role.Left;
        call.True();
    }

    private static void CreateTopic(ApiCall call)
    {
        var group = SeenGroup(call);
        if (!group.IsForum) throw Refusal.BadRequest("the chat is not a forum");
        if (!MayDo(group, "can_manage_topics")) throw Refusal.BadRequest("not enough rights to create a topic");
        var name = call.Arguments.Text("name"u8)?.Trim() ?? "";
        if (name.Length is 0 or > LongestTopicName) throw Refusal.BadRequest("TOPIC_TITLE_EMPTY");
        // A topic's id is that of the message which opened it.
        var opened = Report(call, group.Chat, null, new ServiceNotice("forum_topic_created", Name: name));
        group.Put(new Topic(opened.Id, name));
        call.Result.WriteStartObject();
        call.Result.WriteNumber("message_thread_id"u8, opened.Id);
        call.Result.WriteString("name"u8, name);
        call.Result.WriteNumber("icon_color"u8, call.Arguments.Int("icon_color"u8) ?? DefaultIconColor);
        call.Result.WriteEndObject();
    }

    private static void Pin(ApiCall call)
    {
        var (chat, message) = Pinnable(call, "message to pin not found");
        Report(call, chat, message.TopicId, new ServiceNotice("pinned_message", MessageId: message.Id));
        call.True();
    }

    private static void Unpin(ApiCall call)
    {
        if (call.Arguments.Has("message_id"u8)) Pinnable(call, "message to unpin not found");
        else call.WritableChat();
        call.True();
    }

    private static (Chat Chat, Message Message) Pinnable(ApiCall call, string missing)
    {
        var chat = call.WritableChat();
        if (!chat.IsPrivate && !MayDo(call.World.Group, "can_pin_messages"))
        {
            throw Refusal.BadRequest("not enough rights to manage pinned messages in the chat");
        }
        var message = chat.Find(call.RequiredMessageId(missing)) ?? throw Refusal.BadRequest(missing);
        return (chat, message);
    }

    private static Message Report(ApiCall call, Chat chat, int? topicId, ServiceNotice notice) => chat.Add(
        new Message { ChatId = chat.Id, TopicId = topicId, Date = call.World.Now, FromId = call.World.Bot.Id, Notice = notice },
        byBot: false);

    private static bool MayDo(Group group, string right) => group.BotRole == Role.Administrator && !group.MissingBotRights.Contains(right);

    /// <summary>The group, if the request means it and the bot is in it.</summary>
    private static Group SeenGroup(ApiCall call)
    {
        var chat = call.RequiredChat("chat_id"u8);
        if (chat.IsPrivate) throw Refusal.BadRequest("there are no administrators in the private chat");
        call.WritableChat();
        return call.World.Group;
    }
}
