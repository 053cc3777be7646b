using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using SmartHeart.Playground.AmoCrm;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.Playground.Web;

/// <summary>The page's HTTP API under /playground/api. Messages are raw Bot API objects, with every kind of reply_markup.</summary>
public static class PlaygroundApi
{
    public static IEndpointRouteBuilder MapPlaygroundApi(this IEndpointRouteBuilder routes, BotApiEmulator emulator, AmoCrmEmulator? crm = null)
    {
        var api = routes.MapGroup("/playground/api");
        api.AddEndpointFilter(ExplainAsync);
        ViewRoutes.Map(api, emulator);
        EventRoutes.Map(api, emulator);
        PeopleRoutes.Map(api, emulator);
        ActRoutes.Map(api, emulator);
        SendRoutes.Map(api, emulator);
        FaultRoutes.Map(api, emulator);
        if (crm is not null) CrmRoutes.Map(api, crm);
        return routes;
    }

    /// <summary>Runs <paramref name="write"/> into a JSON answer.</summary>
    internal static FileContentHttpResult Json(Action<Utf8JsonWriter> write) =>
        TypedResults.Bytes(ReplyBuffer.Bytes(write), "application/json; charset=utf-8");

    internal static void WriteMessages(Utf8JsonWriter writer, World world, IEnumerable<Message> messages)
    {
        writer.WriteStartArray("messages"u8);
        foreach (var message in messages) MessageJson.Write(writer, world, message, everyMarkup: true);
        writer.WriteEndArray();
    }

    /// <summary>What the emulator can't do becomes words for the page rather than an empty 500.</summary>
    private static async ValueTask<object?> ExplainAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (KeyNotFoundException exception)
        {
            return TypedResults.NotFound(new PageFault(exception.Message));
        }
        catch (Exception exception) when (exception is Refusal or ArgumentException or InvalidOperationException or JsonException)
        {
            return TypedResults.BadRequest(new PageFault(exception.Message));
        }
    }
}

/// <summary>Why a request of the page came to nothing.</summary>
internal sealed record PageFault(string Error);
