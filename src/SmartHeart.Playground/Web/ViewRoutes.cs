using Microsoft.AspNetCore.Http.HttpResults;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.Playground.Web;

/// <summary>What the page shows: state, messages, files, command menus.</summary>
internal static class ViewRoutes
{
    private const int MostMessages = 200;
    private const int DefaultMessages = 50;

    public static void Map(RouteGroupBuilder api, BotApiEmulator emulator)
    {
        api.MapGet("/state", () => PlaygroundApi.Json(writer => StateJson.Write(writer, emulator)));
        api.MapGet("/messages", (long chatId, int? topicId, int? before, int? limit) => Messages(emulator.World, chatId, topicId, before, limit));
        api.MapGet("/files/{fileId}", (string fileId) => File(emulator.World, fileId));
        api.MapGet("/commands", (long chatId, long @as) => Commands(emulator.World, chatId, @as));
    }

    private static FileContentHttpResult Messages(World world, long chatId, int? topicId, int? before, int? limit)
    {
        var chat = world.FindChat(chatId) ?? throw new KeyNotFoundException($"There is no chat {chatId}.");
        var size = Math.Clamp(limit ?? DefaultMessages, 1, MostMessages);
        var older = chat.Messages(chat.IsPrivate ? null : topicId ?? 0).Where(message => before is null || message.Id < before).ToList();
        return PlaygroundApi.Json(writer =>
        {
            writer.WriteStartObject();
            PlaygroundApi.WriteMessages(writer, world, older.TakeLast(size));
            writer.WriteBoolean("hasMore"u8, older.Count > size);
            writer.WriteEndObject();
        });
    }

    private static FileContentHttpResult File(World world, string fileId)
    {
        if (world.Files.FindForPerson(fileId) is not ({ } media, { } file))
        {
            throw new KeyNotFoundException($"There is no file {fileId}.");
        }
        var name = media.Kind == MediaKind.Document ? media.FileName : null;
        return TypedResults.Bytes(world.Files.Read(file), media.MimeType ?? "application/octet-stream", name, enableRangeProcessing: true);
    }

    private static FileContentHttpResult Commands(World world, long chatId, long personId)
    {
        var person = world.Person(personId);
        var commands = world.Commands.Seen(chatId, personId, world.Group.MembershipOf(personId).Role, person.Language);
        return PlaygroundApi.Json(writer => StateJson.WriteCommands(writer, commands));
    }
}
