using System.Collections.Immutable;
using FluentValidation;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users.Admin;

/// <summary>An admin writes to one person: messages of the admin group go to them as they are. Half-filled it is the draft of the form.</summary>
[Allow(Role.Admin)]
public sealed record WriteToUser : ICommand<Done>
{
    /// <summary>Our id of the person.</summary>
    public int UserId { get; init; }

    /// <summary>The person's name, for the questions; null for none.</summary>
    public string? Name { get; init; }

    /// <summary>Ids of messages in the admin group: one, or those of an album.</summary>
    public ImmutableArray<int> MessageIds { get; init; } = [];

    /// <summary>The album they are of; null for none.</summary>
    public string? AlbumId { get; init; }

    /// <summary>The same draft with one more message: of the same album it joins the others, else it takes their place.</summary>
    public WriteToUser With(int messageId, string? albumId) => this with
    {
        MessageIds = albumId is not null && albumId == AlbumId ? [.. MessageIds.Append(messageId).Distinct().Order()] : [messageId],
        AlbumId = albumId,
    };
}

internal sealed class WriteToUserValidator : AbstractValidator<WriteToUser>
{
    public WriteToUserValidator() => RuleFor(x => x.MessageIds).MustPass(Letter.WhyNot);
}

internal sealed class WriteToUserHandler(IUserRepository users, ILetterRepository letters, IOutbox outbox, Journal journal, TimeProvider clock)
    : ICommandHandler<WriteToUser, Done>
{
    public async Task<Result<Done>> Handle(WriteToUser command, CancellationToken cancellationToken)
    {
        if (await users.Find(command.UserId, cancellationToken) is not { } user) return UserErrors.Gone;

        var written = Letter.Write(user, command.MessageIds, clock.GetUtcNow());
        if (written.Error is { } error) return error;

        letters.Add(written.Value);
        outbox.Add(new LetterToSend(written.Value.Key, user.TelegramId), LetterToSend.OrderOf(user.Id));
        journal.Done(AuditActions.UserWrittenTo, $"#{user.Id}", user);
        return Done.Ok;
    }
}
