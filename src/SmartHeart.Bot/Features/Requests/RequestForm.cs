using SmartHeart.Application.Requests;
using SmartHeart.Bot.Features.Content;
using SmartHeart.Bot.Kit.Flows;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Features.Requests;

/// <summary>A few words, or none, and the request is left.</summary>
internal sealed class RequestForm : Flow<LeaveRequest, RequestThanks>
{
    public RequestForm()
        : base("request", 1, RequestScreens.Thanks)
    {
        Text("comment", nameof(LeaveRequest.Comment), (draft, typed) => draft with { Comment = typed }, RequestScreens.AskComment)
            .OrSkip(draft => draft with { Comment = "" });
    }

    /// <inheritdoc/>
    protected override Screen Leave(LeaveRequest draft, Ui ui) =>
        Screen.GoTo(TapCodec.Encode(new ContentTap(draft.ContentId))) with { Toast = ui.Plain("request.left_alone") };

    /// <inheritdoc/>
    protected internal override Screen? GiveUp(LeaveRequest draft, Error error, Ui ui) => ContentScreens.Gone(error, ui);
}
