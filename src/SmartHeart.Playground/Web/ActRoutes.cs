using Microsoft.AspNetCore.Http.HttpResults;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.Playground.Web;

/// <summary>Pressing a button, sharing a contact, following a link to the bot.</summary>
internal static class ActRoutes
{
    public static void Map(RouteGroupBuilder api, BotApiEmulator emulator)
    {
        var world = emulator.World;
        api.MapPost("/tap", (TapBody body) =>
        {
            var message = world.FindChat(body.ChatId)?.Find(body.MessageId)
                ?? throw new KeyNotFoundException($"There is no message {body.MessageId} in chat {body.ChatId}.");
            return new TapMade(world.Person(body.As).TapRaw(message, body.Data).Id);
        });
        api.MapPost("/contact", (ContactBody body) => Show(world, Share(world.Person(body.As), body)));
        api.MapPost("/link", (LinkBody body) => Show(world, world.Person(body.As).Start(string.IsNullOrEmpty(body.Payload) ? null : body.Payload)));
    }

    private static Message Share(Person person, ContactBody body)
    {
        var at = new Place(body.ChatId, body.TopicId);
        if (!body.Own)
        {
            return person.ShareContact(body.Phone ?? throw new ArgumentException("Somebody else's contact needs a phone.", nameof(body)), body.FirstName ?? "?", null, at);
        }
        person.Phone ??= body.Phone;
        return person.ShareOwnContact(at);
    }

    private static FileContentHttpResult Show(World world, Message message) =>
        PlaygroundApi.Json(writer => MessageJson.Write(writer, world, message, everyMarkup: true));

    internal sealed record TapBody(long As, long ChatId, int MessageId, string Data);

    internal sealed record TapMade(string CallbackQueryId);

    internal sealed record ContactBody(long As, long ChatId, int? TopicId, bool Own, string? Phone, string? FirstName);

    internal sealed record LinkBody(long As, string? Payload);
}
