namespace SmartHeart.Playground.Emulator;

/// <summary>deleteMessage, deleteMessages.</summary>
internal static class DeleteMethods
{
    private const int Most = 100;
    private const long DeletableFor = 48 * 3600;

    public static IEnumerable<ApiMethod> All() =>
    [
        new("deleteMessage", Traffic.None, DeleteOne),
        new("deleteMessages", Traffic.None, DeleteMany),
    ];

    private static void DeleteOne(ApiCall call)
    {
        var chat = call.WritableChat();
        var id = call.RequiredMessageId("message identifier is not specified");
        if (call.World.HistoryPerChat > 0)
        {
            var message = chat.Find(id) ?? throw Refusal.BadRequest("message to delete not found");
            if (!CanBeDeleted(call.World, message)) throw Refusal.BadRequest("message can't be deleted for everyone");
            chat.Remove([id]);
        }

        call.MessageId = id;
        call.True();
    }

    /// <summary>What isn't there or can't be deleted is passed over, as Telegram does.</summary>
    private static void DeleteMany(ApiCall call)
    {
        var chat = call.WritableChat();
        var ids = CopyMethods.Ids(call, Most);
        chat.Remove(ids.Where(id => chat.Find(id) is { } message && CanBeDeleted(call.World, message)));
        call.True();
    }

    private static bool CanBeDeleted(World world, Message message)
    {
        var mayDeleteOthers = message.ChatId < 0 && world.Group.BotRole == Role.Administrator && !world.Group.MissingBotRights.Contains("can_delete_messages");
        if (mayDeleteOthers) return true;
        var isOwnOrPrivate = message.FromId == world.Bot.Id || message.ChatId > 0;
        return isOwnOrPrivate && world.Now - message.Date <= DeletableFor;
    }
}
