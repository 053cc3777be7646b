using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Kit.Flows;

/// <summary>The words and buttons that every form shares.</summary>
internal static class FlowScreens
{
    /// <summary>Shown when a form ends without being sent.</summary>
    public static Screen Cancelled(Ui ui) => new() { Text = ui["flow.cancelled"] };
}
