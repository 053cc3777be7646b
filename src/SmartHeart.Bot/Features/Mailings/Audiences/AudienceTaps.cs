using SmartHeart.Application.Common.Paging;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Bot.Features.Mailings.Audiences;

/// <summary>Wants to know how many an audience has, and waits for it.</summary>
[Callback("hac")]
internal readonly record struct CountAudienceTap(int MailingId);

/// <summary>Asks whether a mailing is to go to everyone.</summary>
[Callback("hae")]
internal readonly record struct AskEveryoneTap(int MailingId, int Version);

/// <summary>Takes all conditions away.</summary>
[Callback("hax")]
internal readonly record struct EveryoneTap(int MailingId, int Version);

/// <summary>What can be done with a condition.</summary>
/// <param name="MailingId">The mailing.</param>
/// <param name="Version">Of the mailing when it was shown.</param>
/// <param name="Group">Its group, from 0.</param>
/// <param name="At">Its place there, from 0.</param>
[Callback("hc")]
internal readonly record struct ConditionTap(int MailingId, int Version, int Group, int At);

/// <summary>Turns a condition into its opposite, or takes it away.</summary>
[Callback("hcc")]
internal readonly record struct ChangeConditionTap(int MailingId, int Version, int Group, int At, bool Remove);

/// <summary>What can be asked of people.</summary>
/// <param name="MailingId">The mailing.</param>
/// <param name="Group">The group that narrows, or <see cref="AudienceEditing.NewGroup"/>.</param>
[Callback("hk")]
internal readonly record struct KindsTap(int MailingId, int Group);

/// <summary>Adds a condition that is known whole.</summary>
/// <param name="MailingId">The mailing.</param>
/// <param name="Group">The group that narrows, or <see cref="AudienceEditing.NewGroup"/>.</param>
/// <param name="Kind">What is asked.</param>
/// <param name="Number">As <see cref="Application.Mailings.Audiences.AddCondition.Number"/>.</param>
[Callback("hp")]
internal readonly record struct PutConditionTap(int MailingId, int Group, ConditionKind Kind, int Number = 0);

/// <summary>Chooses a category; pages count from 0.</summary>
[Callback("hpc")]
internal readonly record struct PickCategoryTap(int MailingId, int Group, ContentKind Kind = ContentKind.Material, int Page = 0);

/// <summary>Chooses an item.</summary>
[Callback("hpi")]
internal readonly record struct PickItemTap(
    int MailingId, int Group, ConditionKind Asked, ContentKind Kind, PageTurn Turn = PageTurn.First, int Key = 0);

/// <summary>Chooses a mailing.</summary>
[Callback("hpm")]
internal readonly record struct PickMailingTap(int MailingId, int Group, ConditionKind Asked, PageTurn Turn = PageTurn.First, int Key = 0);

/// <summary>Chooses a language.</summary>
[Callback("hpl")]
internal readonly record struct PickLanguageTap(int MailingId, int Group);

/// <summary>Chooses a status of the CRM; pages count from 0.</summary>
[Callback("hps")]
internal readonly record struct PickStatusTap(int MailingId, int Group, int Page = 0);

/// <summary>Asks for what is typed: a tag, a source, a date, days.</summary>
[Callback("hq")]
internal readonly record struct AskConditionTap(int MailingId, int Group, ConditionKind Kind);

/// <summary>Asks by which words to look for an item.</summary>
[Callback("hqi")]
internal readonly record struct FindItemTap(int MailingId, int Group, ConditionKind Asked);

/// <summary>A saved audience.</summary>
[Callback("hsc", Link = true)]
internal readonly record struct SegmentTap(int Id);

/// <summary>Asks for another name of a saved audience.</summary>
[Callback("hsr")]
internal readonly record struct RenameSegmentTap(int Id);

/// <summary>Asks whether to delete a saved audience.</summary>
[Callback("hsx")]
internal readonly record struct AskDeleteSegmentTap(int Id);

/// <summary>Deletes a saved audience.</summary>
[Callback("hsd")]
internal readonly record struct DeleteSegmentTap(int Id);

/// <summary>Chooses a saved audience for a mailing.</summary>
[Callback("hsp")]
internal readonly record struct PickSegmentTap(int MailingId);

/// <summary>Gives a mailing a copy of a saved audience.</summary>
[Callback("hsu")]
internal readonly record struct UseSegmentTap(int MailingId, int SegmentId);

/// <summary>Asks under which name to save a mailing's audience.</summary>
[Callback("hsn")]
internal readonly record struct SaveSegmentTap(int MailingId);

/// <summary>Saves a mailing's audience in place of a saved one.</summary>
[Callback("hso")]
internal readonly record struct OverwriteSegmentTap(int MailingId, int SegmentId);
