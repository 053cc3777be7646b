using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Users.MyData;

/// <summary>Erasing is asked about twice, since nothing brings it back.</summary>
internal static class EraseScreens
{
    /// <summary>What goes and what stays.</summary>
    public static Screen Ask(Ui ui) => new Screen { Text = ui["erase.ask"] }
        .Row(ui.Tap("mydata.button", default(MyDataTap)))
        .Row(ui.Tap("erase.go_on", default(AskEraseAgainTap)))
        .Row(ui.Tap("erase.keep", default(PrivacyTap)));

    /// <summary>Whether really.</summary>
    public static Screen AskAgain(Ui ui) => new Screen { Text = ui["erase.ask_again"] }
        .Row(ui.Tap("erase.yes", default(EraseTap)))
        .Row(ui.Tap("erase.keep", default(PrivacyTap)));

    /// <summary>Afterwards. Without a button: pressing one would make us keep their Telegram id again.</summary>
    public static Screen Erased(Ui ui) => new() { Text = ui["erase.done"], EndsForm = true };
}
