using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Crm.Inbound;
using SmartHeart.Infrastructure.AmoCrm;

namespace SmartHeart.Host;

/// <summary>
/// Where AmoCRM posts what changed there. It signs nothing: the last part of the address is a secret, and of the form only ids are taken, to be read again.
/// It wants an answer within two seconds and repeats what was refused (<see href="https://www.amocrm.ru/developers/content/crm_platform/webhooks-format"/>).
/// </summary>
internal static class AmoWebhook
{
    private const long MostBytes = 256 * 1024;
    private const int MostKeys = 20_000;

    /// <summary>Listens at the path of <c>AMOCRM_WEBHOOK_URL</c>; at nothing without it.</summary>
    public static void MapAmoWebhook(this WebApplication app, AmoOptions? amo)
    {
        if (amo is not { WebhookUrl: { } url, WebhookSecret: { } secret }) return;

        app.MapPost($"{url.AbsolutePath.TrimEnd('/')}/{{given}}", async (string given, HttpContext context) =>
        {
            if (!Same(given, secret)) return Results.NotFound();
            if (await Read(context) is not { } form) return Results.BadRequest();

            // Once stored it is ours: AmoCRM hanging up meanwhile changes nothing.
            var commands = context.RequestServices.GetRequiredService<IOwnCommands>();
            var taken = await commands.Run(new TakeCrmNews(Account(form), Leads(form)));
            return taken.IsOk ? Results.Ok() : Results.StatusCode(StatusCodes.Status500InternalServerError);
        });
    }

    private static async Task<IFormCollection?> Read(HttpContext context)
    {
        if (!context.Request.HasFormContentType) return null;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = MostBytes;
        try
        {
            return await context.Request.ReadFormAsync(new FormOptions { ValueCountLimit = MostKeys, KeyLengthLimit = 512 }, context.RequestAborted);
        }
        catch (Exception fault) when (fault is InvalidDataException or BadHttpRequestException or IOException)
        {
            return null;
        }
    }

    private static long Account(IFormCollection form) => Number(form["account[id]"]);

    /// <summary><c>leads[status][0][id]</c>, and the same of what else happened to leads.</summary>
    private static List<long> Leads(IFormCollection form) =>
    [
        .. form.Where(pair => pair.Key.StartsWith("leads[", StringComparison.Ordinal) && pair.Key.EndsWith("][id]", StringComparison.Ordinal)
            && pair.Key.Count(letter => letter == '[') == 3).Select(pair => Number(pair.Value)).Where(id => id > 0),
    ];

    private static long Number(StringValues value) => long.TryParse(value.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static bool Same(string given, string secret) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(given)), SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
