using SmartHeart.Application.Crm;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Mailings;

/// <summary>A status of the CRM on a button.</summary>
internal static class StatusLabel
{
    /// <summary>Its name, with the pipeline where there are several. Plain.</summary>
    public static string Of(StatusView status, Ui ui) => status.Pipeline is { } pipeline
        ? ui.Plain("crm.status_of", ("status", status.Name), ("pipeline", pipeline))
        : status.Name;
}
