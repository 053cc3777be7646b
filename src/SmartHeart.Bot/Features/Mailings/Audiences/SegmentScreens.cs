using SmartHeart.Application.Mailings.Audiences;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Features.Mailings.Audiences;

/// <summary>Saved audiences.</summary>
internal static class SegmentScreens
{
    /// <summary>All of them, to look after.</summary>
    public static Screen All(IReadOnlyList<SegmentLine> segments, Ui ui)
    {
        var screen = new Screen { Text = ui[segments.Count == 0 ? "segment.list.none" : "segment.list"] };
        return segments.Aggregate(screen, (list, line) => list.Row(Ui.TapLabelled(line.Name, new SegmentTap(line.Id))))
            .Row(ui.Tap("segment.to_mailings", new MailingsTap()));
    }

    /// <summary>All of them, to take one for a mailing.</summary>
    public static Screen Pick(PickSegmentTap at, IReadOnlyList<SegmentLine> segments, Ui ui)
    {
        var screen = new Screen { Text = ui[segments.Count == 0 ? "segment.pick.none" : "segment.pick"] };
        screen = segments.Aggregate(screen, (list, line) => list.Row(Ui.TapLabelled(line.Name, new UseSegmentTap(at.MailingId, line.Id))));
        if (segments.Count > 0) screen = screen.Row(ui.Tap("segment.manage", default(SegmentsTap)));
        return screen.Row(AudienceScreens.Back(at.MailingId, ui));
    }

    /// <summary>One of them.</summary>
    public static Screen Card(SegmentView view, Ui ui) =>
        new Screen { Text = Html.Join("\n\n", [ui["segment.card", ("name", view.Name)], AudienceWords.Of(view.Audience, view.Names, ui)]) }
            .Row(ui.Tap("segment.rename", new RenameSegmentTap(view.Id)), ui.Tap("segment.delete", new AskDeleteSegmentTap(view.Id)))
            .Row(ui.Tap("segment.back", default(SegmentsTap)));

    /// <summary>Asks whether to delete one.</summary>
    public static Screen AskDelete(SegmentView view, Ui ui) => new Screen { Text = ui["segment.ask_delete", ("name", view.Name)] }
        .Row(ui.Tap("segment.delete.sure", new DeleteSegmentTap(view.Id)))
        .Row(ui.Tap("segment.keep", new SegmentTap(view.Id)));

    /// <summary>The name is taken: asks whether that one is to be overwritten.</summary>
    public static Screen AskOverwrite(int mailingId, int segmentId, string name, Ui ui) => new Screen { Text = ui["segment.ask_overwrite", ("name", name)] }
        .Row(ui.Tap("segment.overwrite", new OverwriteSegmentTap(mailingId, segmentId)))
        .Row(ui.Tap("segment.other_name", new SaveSegmentTap(mailingId)))
        .Row(AudienceScreens.Back(mailingId, ui));

    /// <summary>On to one of them.</summary>
    public static Screen ToCard(int id) => Screen.GoTo(TapCodec.Encode(new SegmentTap(id)));

    /// <summary>On to all of them.</summary>
    public static Screen ToAll() => Screen.GoTo(TapCodec.Encode(default(SegmentsTap)));

    /// <summary>A refusal: its words over the list as it is now.</summary>
    public static Screen? Refused(Error error, Ui ui) =>
        error is Denied or ConsentRequired ? null : ToAll() with { Toast = ui.PlainWords(error), Alert = true };
}
