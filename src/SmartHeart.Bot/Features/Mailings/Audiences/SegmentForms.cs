using SmartHeart.Application.Mailings.Audiences;
using SmartHeart.Bot.Kit.Flows;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Bot.Features.Mailings.Audiences;

/// <summary>Asks under which name to save a mailing's audience.</summary>
internal sealed class SaveSegmentForm : Flow<SaveSegment, Done>
{
    public SaveSegmentForm()
        : base("audience.save", 1, (draft, _, ui) => AudienceScreens.ToAudience(draft.MailingId) with { Text = ui["segment.saved", ("name", draft.Name)] }) =>
        Text("name", nameof(SaveSegment.Name), (draft, typed) => draft with { Name = typed }, (_, ui) => new Screen { Text = ui["segment.ask_name", ("max", Segment.MaxName)] });

    /// <inheritdoc/>
    protected override Screen Leave(SaveSegment draft, Ui ui) => AudienceScreens.ToAudience(draft.MailingId);

    /// <inheritdoc/>
    protected internal override Screen? GiveUp(SaveSegment draft, Error error, Ui ui) =>
        error is InvalidInput ? null
        : error.Code == AudienceErrors.NameTaken.Code && error.Arguments["id"] is int taken ? SegmentScreens.AskOverwrite(draft.MailingId, taken, draft.Name.Trim(), ui)
        : AudienceScreens.Refused(draft.MailingId, error, ui);
}

/// <summary>Asks for another name of a saved audience.</summary>
internal sealed class RenameSegmentForm : Flow<RenameSegment, Done>
{
    public RenameSegmentForm()
        : base("audience.rename", 1, (draft, _, _) => SegmentScreens.ToCard(draft.Id)) =>
        Text("name", nameof(RenameSegment.Name), (draft, typed) => draft with { Name = typed }, (_, ui) => new Screen { Text = ui["segment.ask_name", ("max", Segment.MaxName)] });

    /// <inheritdoc/>
    protected override Screen Leave(RenameSegment draft, Ui ui) => SegmentScreens.ToCard(draft.Id);

    /// <inheritdoc/>
    protected internal override Screen? GiveUp(RenameSegment draft, Error error, Ui ui) => error is NotFound ? SegmentScreens.Refused(error, ui) : null;
}
