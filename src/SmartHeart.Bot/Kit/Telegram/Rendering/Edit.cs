using SmartHeart.Bot.Kit.Rendering;

namespace SmartHeart.Bot.Kit.Telegram.Rendering;

/// <summary>How a standing message becomes another screen.</summary>
internal enum Edit
{
    /// <summary>It can't: the new screen is sent and the old one deleted.</summary>
    Replace,

    /// <summary><c>editMessageText</c>.</summary>
    Text,

    /// <summary><c>editMessageCaption</c>: the medium stays.</summary>
    Caption,

    /// <summary><c>editMessageMedia</c>: another medium, or a medium in place of a text (https://core.telegram.org/bots/api#editmessagemedia).</summary>
    Media,
}

/// <summary>Decides on it.</summary>
internal static class Edits
{
    /// <summary>The cheapest way that Telegram allows.</summary>
    /// <param name="old">Where the old screen stands.</param>
    /// <param name="known">What it consists of, if remembered.</param>
    /// <param name="layout">The new screen.</param>
    public static Edit Choose(Anchor old, Standing? known, Layout layout)
    {
        var isHeadKept = layout.Above.IsEmpty ? old.Above == 0 : old.Above > 0 && known?.Head == layout.HeadSignature;
        if (!isHeadKept || layout.Anchor.Keyboard is not null) return Edit.Replace;

        var hasMedia = known?.HasMedia ?? old.HasMedia;
        switch (layout.Anchor.Media)
        {
            case []:
                return hasMedia == true ? Edit.Replace : Edit.Text;
            case [var medium]:
                if (hasMedia == true && known?.Media == layout.Anchor.MediaSignature) return Edit.Caption;
                return medium.Kind == MediaKind.Voice ? Edit.Replace : Edit.Media;
            default:
                return Edit.Replace;
        }
    }
}
