using SmartHeart.Application.Mailings.Reports;
using SmartHeart.Bot.Kit.Flows;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Features.Mailings.Reports;

/// <summary>The new text → how it looks, and whether all are to get it.</summary>
internal sealed class RewriteForm : Flow<RewriteMailing, Done>
{
    private const string Yes = "yes";

    public RewriteForm()
        : base("mailing.rewrite", 1, (draft, _, ui) => ReportScreens.ToReport(draft.Id) with { Toast = ui.Plain("report.rewrite.begun") })
    {
        RichText(
            "text", nameof(RewriteMailing.Html), (draft, html) => draft with { Html = html },
            (draft, ui) => new Screen { Text = ui[draft.IsCaption ? "report.rewrite.ask_caption" : "report.rewrite.ask"] });
        Choice(
            "sure", nameof(RewriteMailing.Sure), (_, ui) => [new Option(Yes, ui.Plain("report.rewrite.yes"))], (draft, chosen) => draft with { Sure = chosen == Yes },
            (draft, ui) => new Screen
            {
                Text = ui["report.rewrite.ask_sure", ("count", draft.People)],
                Above = new Screen { Text = Html.Trusted(draft.Html), LinkPreview = !draft.IsCaption },
            });
    }

    /// <inheritdoc/>
    protected override Screen Leave(RewriteMailing draft, Ui ui) => ReportScreens.ToReport(draft.Id) with { Toast = ui.Plain("flow.cancelled") };

    /// <inheritdoc/>
    protected internal override Screen? GiveUp(RewriteMailing draft, Error error, Ui ui) =>
        error is InvalidInput or Denied ? null : ReportScreens.ToReport(draft.Id) with { Text = ui.Words(error), Above = new Screen { Text = Html.Trusted(draft.Html) } };
}
