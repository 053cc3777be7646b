using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit.Rendering;

namespace SmartHeart.Bot.Kit.Flows;

/// <content>Messages and albums that are taken as they are.</content>
internal sealed partial class FlowRun<TCommand, TView>
{
    /// <summary>The step that a message is a post for: the one that waits, or for a further part of an album the one that took the others; null for none.</summary>
    private int? PostStepOf(Conversation conversation, int at, Incoming message)
    {
        if (flow.Steps[at].Post is not null) return at;
        return message.AlbumId is { } album && FlowState.Of(conversation).Post is { } post && post.Album == album ? flow.IndexOf(post.Step) : null;
    }

    /// <summary>A post that is no good as a whole is asked for again, however far the form got with its first parts.</summary>
    private Task<Screen?> TakePart(Conversation conversation, TCommand draft, int at, Incoming message)
    {
        var step = flow.Steps[at];
        var state = FlowState.Of(conversation);
        var known = state.Post is { } post && post.Step == step.Name && message.AlbumId is not null && post.Album == message.AlbumId
            ? post
            : new PostNotes(step.Name, message.AlbumId, []);
        var parts = known.With(PostedPart.Of(message));
        var noted = conversation with { State = (state with { Post = parts }).Write() };

        var read = step.Post!(draft, parts.Parts);
        if ((read.Error ?? run.Check(read.Value, step.Property)) is { } fault)
        {
            run.Keep(noted with { Step = step.Name, Draft = Write(draft) });
            return Ask(run.Conversation!, draft, fault);
        }

        return flow.IndexOf(conversation.Step) == at ? Advance(noted, read.Value, at) : Stay(noted, read.Value);
    }
}
