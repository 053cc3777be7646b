using System.Collections.Immutable;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Domain.Mailings;

/// <content>What it says, to whom and how, as long as it was not started.</content>
public sealed partial class Mailing
{
    /// <summary>Says something else.</summary>
    /// <returns><see cref="MailingErrors.Started"/>, and what <see cref="MailingContent.WhyNot(MailingContent)"/> refuses.</returns>
    public Result<Done> Say(MailingContent content, DateTimeOffset now)
    {
        if ((WhyNotChange() ?? MailingContent.WhyNot(content)) is { } fault) return fault;

        (Content, Title) = (content, content.Title);
        return Changed(now);
    }

    /// <summary>Puts other buttons under it.</summary>
    /// <returns><see cref="MailingErrors.Started"/>, <see cref="MailingErrors.TooManyButtons"/>, and what a button refuses.</returns>
    public Result<Done> PutButtons(ImmutableArray<MailingButton> buttons, DateTimeOffset now)
    {
        if (WhyNotChange() is { } started) return started;
        if (buttons.Length > MailingButton.Most) return MailingErrors.TooManyButtons.With("max", MailingButton.Most);
        if (buttons.Select(MailingButton.WhyNot).FirstOrDefault(fault => fault is not null) is { } error) return error;

        Buttons = buttons;
        return Changed(now);
    }

    /// <summary>Is about another topic.</summary>
    /// <returns><see cref="MailingErrors.Started"/>, <see cref="MailingErrors.NoTopic"/>.</returns>
    public Result<Done> IsAbout(Interests topic, DateTimeOffset now)
    {
        if (WhyNotChange() is { } started) return started;
        if (!InterestTopics.Each.Contains(topic)) return MailingErrors.NoTopic;

        Topic = topic;
        return Changed(now);
    }

    /// <summary>Is for others.</summary>
    /// <returns><see cref="MailingErrors.Started"/>, and what <see cref="Audience.WhyNot"/> refuses.</returns>
    public Result<Done> IsFor(Audience audience, DateTimeOffset now)
    {
        if ((WhyNotChange() ?? Audience.WhyNot(audience)) is { } fault) return fault;

        Audience = audience;
        return Changed(now);
    }

    /// <summary>Chooses how it goes.</summary>
    /// <param name="quiet">Whether quiet hours hold it.</param>
    /// <param name="paid">Whether it goes as a paid broadcast.</param>
    /// <param name="now">UTC.</param>
    /// <returns><see cref="MailingErrors.Ended"/>.</returns>
    public Result<Done> Goes(bool quiet, bool paid, DateTimeOffset now)
    {
        if (HasEnded) return MailingErrors.Ended;

        (Quiet, Paid) = (quiet, paid);
        return Changed(now);
    }
}
