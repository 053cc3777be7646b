using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartHeart.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Crm : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "StatusId",
                table: "Series",
                type: "int",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AmoTokens",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Origin = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Access = table.Column<string>(type: "varchar(4000)", unicode: false, maxLength: 4000, nullable: false),
                    Refresh = table.Column<string>(type: "varchar(4000)", unicode: false, maxLength: 4000, nullable: false),
                    EndsAt = table.Column<DateTime>(type: "datetime2(7)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AmoTokens", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CrmContacts",
                columns: table => new
                {
                    UserId = table.Column<int>(type: "int", nullable: false),
                    ContactId = table.Column<long>(type: "bigint", nullable: false),
                    CompanyId = table.Column<long>(type: "bigint", nullable: true),
                    IsOurs = table.Column<bool>(type: "bit", nullable: false),
                    LinkedAt = table.Column<DateTime>(type: "datetime2(7)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CrmContacts", x => x.UserId);
                    table.ForeignKey(
                        name: "FK_CrmContacts_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CrmLeads",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<int>(type: "int", nullable: false),
                    RequestKey = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Mark = table.Column<string>(type: "varchar(11)", unicode: false, maxLength: 11, nullable: false),
                    TriedAt = table.Column<DateTime>(type: "datetime2(7)", nullable: true),
                    LeadId = table.Column<long>(type: "bigint", nullable: true),
                    PipelineId = table.Column<int>(type: "int", nullable: true),
                    StatusId = table.Column<int>(type: "int", nullable: true),
                    StatusAt = table.Column<DateTime>(type: "datetime2(7)", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2(7)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CrmLeads", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CrmLeads_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CrmState",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    StoppedSince = table.Column<DateTime>(type: "datetime2(7)", nullable: true),
                    Fault = table.Column<int>(type: "int", nullable: true),
                    Words = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CrmState", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CrmStatuses",
                columns: table => new
                {
                    PipelineId = table.Column<int>(type: "int", nullable: false),
                    StatusId = table.Column<int>(type: "int", nullable: false),
                    Pipeline = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    Place = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CrmStatuses", x => new { x.PipelineId, x.StatusId });
                });

            migrationBuilder.CreateTable(
                name: "CrmTroubles",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Fault = table.Column<int>(type: "int", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(7)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CrmTroubles", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CrmContacts_ContactId",
                table: "CrmContacts",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_CrmLeads_LeadId",
                table: "CrmLeads",
                column: "LeadId",
                filter: "\"LeadId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CrmLeads_Mark",
                table: "CrmLeads",
                column: "Mark",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CrmLeads_RequestKey",
                table: "CrmLeads",
                column: "RequestKey",
                unique: true,
                filter: "\"RequestKey\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CrmLeads_StatusId_StatusAt",
                table: "CrmLeads",
                columns: new[] { "StatusId", "StatusAt" },
                filter: "\"StatusId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CrmLeads_UserId",
                table: "CrmLeads",
                column: "UserId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AmoTokens");

            migrationBuilder.DropTable(
                name: "CrmContacts");

            migrationBuilder.DropTable(
                name: "CrmLeads");

            migrationBuilder.DropTable(
                name: "CrmState");

            migrationBuilder.DropTable(
                name: "CrmStatuses");

            migrationBuilder.DropTable(
                name: "CrmTroubles");

            migrationBuilder.DropColumn(
                name: "StatusId",
                table: "Series");
        }
    }
}
