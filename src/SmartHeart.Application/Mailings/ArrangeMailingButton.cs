using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings;

/// <summary>Moves a button of a mailing, or takes it away.</summary>
/// <param name="Id">The mailing.</param>
/// <param name="Version">Its version when it was shown: a place means the button that stood there.</param>
/// <param name="Index">The button's place, from 0.</param>
/// <param name="Move">What to do.</param>
[Allow(Role.Admin)]
public sealed record ArrangeMailingButton(int Id, int Version, int Index, ButtonMove Move) : ICommand<Done>;

internal sealed class ArrangeMailingButtonHandler(IMailingRepository mailings, Journal journal, TimeProvider clock) : ICommandHandler<ArrangeMailingButton, Done>
{
    public async Task<Result<Done>> Handle(ArrangeMailingButton command, CancellationToken cancellationToken)
    {
        var found = await mailings.FindAs(command.Id, command.Version, cancellationToken);
        if (found.Error is { } missing) return missing;

        var mailing = found.Value;
        if (command.Index < 0 || command.Index >= mailing.Buttons.Length) return MailingErrors.Changed;

        var without = mailing.Buttons.RemoveAt(command.Index);
        var arranged = command.Move == ButtonMove.Drop
            ? without
            : without.Insert(command.Index == 0 ? without.Length : command.Index - 1, mailing.Buttons[command.Index]);
        if (mailing.PutButtons(arranged, clock.GetUtcNow()).Error is { } error) return error;

        journal.Done(AuditActions.MailingEdited, mailing.Subject(), mailing);
        return Done.Ok;
    }
}

/// <summary>What is done to a button. Values are kept in buttons: never renumber.</summary>
public enum ButtonMove
{
    /// <summary>One place up; the first one goes to the end.</summary>
    Up = 1,

    /// <summary>Away.</summary>
    Drop = 2,
}
