using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartHeart.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Mailings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Leases",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Until = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Leases", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "Mailings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Buttons = table.Column<string>(type: "TEXT", nullable: false),
                    Topic = table.Column<int>(type: "INTEGER", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    PausedBy = table.Column<int>(type: "INTEGER", nullable: false),
                    PauseWords = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    StartAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Repeat = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstLocal = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Quiet = table.Column<bool>(type: "INTEGER", nullable: false),
                    Paid = table.Column<bool>(type: "INTEGER", nullable: false),
                    SeriesId = table.Column<int>(type: "INTEGER", nullable: true),
                    SourceId = table.Column<int>(type: "INTEGER", nullable: true),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    UpdatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    Upkeep = table.Column<int>(type: "INTEGER", nullable: false),
                    RemovedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mailings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Segments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Audience = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Segments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Series",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Trigger = table.Column<int>(type: "INTEGER", nullable: false),
                    Goal = table.Column<int>(type: "INTEGER", nullable: false),
                    EventId = table.Column<int>(type: "INTEGER", nullable: true),
                    ActiveSince = table.Column<long>(type: "INTEGER", nullable: true),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Series", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MailingClicks",
                columns: table => new
                {
                    MailingId = table.Column<int>(type: "INTEGER", nullable: false),
                    UserId = table.Column<int>(type: "INTEGER", nullable: false),
                    Button = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstAt = table.Column<long>(type: "INTEGER", nullable: false),
                    LastAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MailingClicks", x => new { x.MailingId, x.UserId, x.Button });
                    table.ForeignKey(
                        name: "FK_MailingClicks_Mailings_MailingId",
                        column: x => x.MailingId,
                        principalTable: "Mailings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MailingFigures",
                columns: table => new
                {
                    MailingId = table.Column<int>(type: "INTEGER", nullable: false),
                    PreparedUpTo = table.Column<int>(type: "INTEGER", nullable: false),
                    PrepareUpTo = table.Column<int>(type: "INTEGER", nullable: false),
                    Total = table.Column<int>(type: "INTEGER", nullable: false),
                    Sent = table.Column<int>(type: "INTEGER", nullable: false),
                    Blocked = table.Column<int>(type: "INTEGER", nullable: false),
                    Deactivated = table.Column<int>(type: "INTEGER", nullable: false),
                    Failed = table.Column<int>(type: "INTEGER", nullable: false),
                    Skipped = table.Column<int>(type: "INTEGER", nullable: false),
                    Unknown = table.Column<int>(type: "INTEGER", nullable: false),
                    Rewritten = table.Column<int>(type: "INTEGER", nullable: false),
                    Removed = table.Column<int>(type: "INTEGER", nullable: false),
                    LastSentAt = table.Column<long>(type: "INTEGER", nullable: true),
                    BoardMessageId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MailingFigures", x => x.MailingId);
                    table.ForeignKey(
                        name: "FK_MailingFigures_Mailings_MailingId",
                        column: x => x.MailingId,
                        principalTable: "Mailings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            // By hand for WITHOUT ROWID: a million rows a mailing, and one tree less for each.
            migrationBuilder.Sql(
                """
                CREATE TABLE "Recipients" (
                    "MailingId" INTEGER NOT NULL,
                    "UserId" INTEGER NOT NULL,
                    "State" INTEGER NOT NULL,
                    "Skipped" INTEGER NOT NULL,
                    "Attempts" INTEGER NOT NULL,
                    "At" INTEGER NOT NULL,
                    "MessageId" INTEGER NOT NULL,
                    "MoreIds" TEXT NULL,
                    "Words" TEXT NULL,
                    "Edition" INTEGER NOT NULL,
                    CONSTRAINT "PK_Recipients" PRIMARY KEY ("MailingId", "UserId"),
                    CONSTRAINT "FK_Recipients_Mailings_MailingId" FOREIGN KEY ("MailingId") REFERENCES "Mailings" ("Id") ON DELETE CASCADE
                ) WITHOUT ROWID
                """);

            migrationBuilder.CreateTable(
                name: "SeriesSteps",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MailingId = table.Column<int>(type: "INTEGER", nullable: false),
                    DelayMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    LookedUpTo = table.Column<long>(type: "INTEGER", nullable: false),
                    SeriesId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SeriesSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SeriesSteps_Mailings_MailingId",
                        column: x => x.MailingId,
                        principalTable: "Mailings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SeriesSteps_Series_SeriesId",
                        column: x => x.SeriesId,
                        principalTable: "Series",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_MailingFigures_LastSentAt",
                table: "MailingFigures",
                column: "LastSentAt");

            migrationBuilder.CreateIndex(
                name: "IX_Mailings_SeriesId",
                table: "Mailings",
                column: "SeriesId",
                filter: "\"SeriesId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Mailings_State_StartAt",
                table: "Mailings",
                columns: new[] { "State", "StartAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Mailings_Upkeep",
                table: "Mailings",
                column: "Upkeep",
                filter: "\"Upkeep\" <> 0");

            migrationBuilder.CreateIndex(
                name: "IX_Recipients_Pending",
                table: "Recipients",
                columns: new[] { "MailingId", "UserId" },
                filter: "\"State\" = 0");

            migrationBuilder.CreateIndex(
                name: "IX_Recipients_Sending",
                table: "Recipients",
                columns: new[] { "MailingId", "UserId" },
                filter: "\"State\" = 1");

            migrationBuilder.CreateIndex(
                name: "IX_Segments_Name",
                table: "Segments",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SeriesSteps_MailingId",
                table: "SeriesSteps",
                column: "MailingId");

            migrationBuilder.CreateIndex(
                name: "IX_SeriesSteps_SeriesId",
                table: "SeriesSteps",
                column: "SeriesId");

            // Of those who agreed to mailings, the last ones first: series begin with that. (EF has no indexes on parts of complex values.)
            migrationBuilder.Sql("""CREATE INDEX IF NOT EXISTS "IX_Users_Agreed" ON "Users" ("Advertising_At") WHERE "Advertising_State" = 1""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP INDEX IF EXISTS "IX_Users_Agreed" """);

            migrationBuilder.DropTable(
                name: "Leases");

            migrationBuilder.DropTable(
                name: "MailingClicks");

            migrationBuilder.DropTable(
                name: "MailingFigures");

            migrationBuilder.DropTable(
                name: "Recipients");

            migrationBuilder.DropTable(
                name: "Segments");

            migrationBuilder.DropTable(
                name: "SeriesSteps");

            migrationBuilder.DropTable(
                name: "Mailings");

            migrationBuilder.DropTable(
                name: "Series");
        }
    }
}
